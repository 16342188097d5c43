import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";

import { buildWithGo } from "../../../engine/installation/fromGo.ts";
import { cliVersion } from "../../../engine/installation/versions.ts";
import { runTool } from "../../../engine/tool.ts";

describe("a tool that is limited by its progress", () => {
  const node = (script: string, silence: number) => runTool(process.execPath, ["-e", script], { silence });

  test("may take longer than the limit while it says something, to its output or its errors", async () => {
    const script = `let n = 0; const t = setInterval(() => { console[n % 2 ? "log" : "error"](n); if (++n === 8) clearInterval(t); }, 400);`;
    expect(await node(script, 2500)).toBe("1\n3\n5\n7\n");
  });

  test("is ended when it says nothing, and that is said", async () => {
    await expect(node("console.error('linking'); setInterval(() => {}, 1000);", 1500)).rejects.toThrow(
      /was stopped: it printed nothing for 1\.5 s.*: linking$/,
    );
  });
});

describe("building the CLI with Go", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "azure-keyless-go-"));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    vi.stubEnv("PATH", `${folder}:${process.env["PATH"] ?? ""}`);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
  });

  /** A Go that needs three packages and fails in the second, as often as it is told. */
  const installGo = (failures: number) => {
    const script = `#!/bin/sh
case "$1 $2" in
  "env GOVERSION") echo go1.99.0 ;;
  "list -deps") printf 'a\\nb\\nc\\n' ;;
  "build -v")
    while [ $# -gt 0 ]; do [ "$1" = -o ] && out=$2; shift; done
    echo built >> ${folder}/builds
    echo a >&2; echo b >&2
    [ "$(wc -l < ${folder}/builds)" -gt ${failures} ] || { echo 'no memory' >&2; exit 1; }
    echo c >&2
    printf '#!/bin/sh\\necho v${cliVersion}\\n' > "$out"; chmod +x "$out" ;;
esac
`;
    writeFileSync(join(folder, "go"), script);
    chmodSync(join(folder, "go"), 0o755);
  };
  const build = async () => {
    const said: string[] = [];
    const target = join(folder, "bin");
    mkdirSync(target, { recursive: true });
    await buildWithGo(join(folder, "work"), target, (line) => said.push(line));
    return { said, target };
  };

  test("says how far it is", async () => {
    installGo(0);
    const { said, target } = await build();
    expect(said).toContain("pulumi: compiling, packages to go: 3");
    expect(said).toContain("pulumi: packages compiled: 3 of 3");
    expect(existsSync(join(target, "pulumi"))).toBe(true);
  });

  test("that was interrupted says that it goes on where it stopped", async () => {
    installGo(1);
    await expect(build()).rejects.toThrow(
      /no memory.* Go keeps what it has compiled: the next call continues from there/,
    );
    await build();
    expect(readFileSync(join(folder, "builds"), "utf8").split("\n")).toHaveLength(4);
  });
});
