import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { atEnd } from "../../atEnd.ts";
import { compileCache } from "../../../project/compileCache.ts";
import { offline, onlyDigest, program, project, repository } from "../runOffline.ts";
import { processesWith } from "./processes.ts";
import { noWall } from "./wall.ts";

/** A project in a repository, with files of the judge beside it that an attack would change or read. */
function scene() {
  const outside = project({
    "report.json": '{ "verdict": "broader" }',
    commands: "",
  });
  const home = project({ ".azure/token": "tok-home" });
  const top = project({
    "Pulumi.yaml": "name: shop\nmain: index.js\nruntime: { name: nodejs, options: { typescript: false } }\n",
    "Pulumi.dev.yaml": "config: {}\n",
    "package.json": '{ "name": "shop" }',
    "access.dev.yaml": "stack: dev\n",
    ".git/HEAD": "ref: refs/heads/main\n",
    ".git/config": '[http "https://github.com/"]\n\textraheader = AUTHORIZATION: basic c2VjcmV0\n',
    ".git/objects/pack/kept": "object",
    ".git/hooks/kept": "",
  });
  cpSync(program("attacks"), top, { recursive: true });
  symlinkSync(join(repository, "node_modules"), join(top, "node_modules"));
  symlinkSync(join(home, ".azure/token"), join(top, "leading-out"));
  return { outside, home, top, mark: `keyless-${randomUUID()}` };
}

const contents = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
    .map((path) => [path, readFileSync(path, "utf8")]);

describe.skipIf(noWall !== undefined)(
  `a confined program${noWall === undefined ? "" : ` (skipped: ${noWall})`}`,
  () => {
    afterEach(() => {
      vi.unstubAllEnvs();
    });

    it("reaches nothing by any of these attacks, and is judged by what it declares", async () => {
      const { outside, home, top, mark } = scene();
      const sockets = [join(outside, "socket"), `\0${mark}`];
      const servers = [createServer(), ...sockets.map(() => createServer())];
      const [tcp, ...others] = servers;
      await Promise.all([
        once(tcp?.listen(0, "127.0.0.1") ?? createServer(), "listening"),
        ...others.map((server, index) => once(server.listen(sockets[index]), "listening")),
      ]);
      atEnd(() => {
        for (const server of servers) server.close();
      });
      const judge = join(repository, "offline/failure.ts");
      const cache = compileCache("keyless");
      const targets = {
        ...{
          report: join(outside, "report.json"),
          judge,
          commands: join(outside, "commands"),
          home,
          top,
          mark,
        },
        ...{
          git: join(top, ".git"),
          lock: join(top, "access.dev.yaml"),
          cache,
          judgeId: process.pid,
          secret: "tok-environment",
        },
        ...{ port: (tcp?.address() as { port: number }).port, socket: sockets[0], abstract: mark },
      };
      writeFileSync(join(top, "targets.json"), JSON.stringify(targets));
      vi.stubEnv("DEPLOY_TOKEN", "tok-environment");
      vi.stubEnv("HOME", home);
      vi.stubEnv("GITHUB_ENV", targets.commands);
      const before = [contents(outside), contents(top), readFileSync(judge, "utf8")];
      const { lines, code } = await offline(top, ["--confine=required"]);
      expect(code, JSON.stringify(lines)).toBe(0);
      const digest = onlyDigest(lines);
      const printed = digest.diagnostics.map(({ message }) => message.trim());
      const ended = printed.filter((line) => line.startsWith("ATTACK "));
      console.log(`${ended.length} attacks:\n${ended.join("\n")}`);
      expect(printed).toContain("ATTACKS done");
      expect(ended.filter((line) => !/^ATTACK .* failed /.test(line))).toEqual([]);
      expect(ended.length).toBeGreaterThanOrEqual(25);
      expect([contents(outside), contents(top), readFileSync(judge, "utf8")]).toEqual(before);
      expect(existsSync(`/dev/shm/${mark}`)).toBe(false);
      expect(cache === undefined || existsSync(join(cache, "forged"))).toBe(false);
      expect(processesWith(mark)).toEqual([]);
      expect(digest.steps.map(({ urn }) => urn.split("::").at(-1))).toEqual(["shop-dev", "declared"]);
      expect(JSON.stringify(lines)).not.toMatch(/tok-|c2VjcmV0/);
    });
  },
);
