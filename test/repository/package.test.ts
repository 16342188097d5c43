import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "azure-keyless-package-"));
const installed = join(folder, "node_modules", "azure-keyless");
const componentNames = ["OpenAIAccount", "ExistingOpenAIAccount", "WorkloadIdentity", "RoleGrant", "DeveloperAccess"];

/** Runs a script of a package with this Node. */
const run = (script: string, ...args: string[]) =>
  execFileSync(process.execPath, [createRequire(import.meta.url).resolve(script), ...args], {
    cwd: folder,
    encoding: "utf8",
    stdio: "pipe",
  });

beforeAll(() => {
  // In a copy, so that building for the package leaves the checkout as it is.
  const copy = join(folder, "copy");
  mkdirSync(copy);
  const tracked = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  });
  for (const file of tracked.split("\n").filter((it) => it !== "" && existsSync(join(root, it))))
    cpSync(join(root, file), join(copy, file));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: copy, stdio: "pipe" });
  const tarball = readdirSync(folder).find((file) => file.endsWith(".tgz")) ?? "";

  // A project of somebody else, with the tarball installed as npm would lay it out.
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "--strip-components=1", "-C", installed], { cwd: folder });
  for (const name of readdirSync(join(root, "node_modules")).filter((it) => !it.startsWith("."))) {
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
  }
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "scratch", private: true, type: "module" }));
  writeFileSync(
    join(folder, "Pulumi.yaml"),
    "name: scratch\nmain: index.ts\nruntime: { name: nodejs, options: { typescript: false } }\n",
  );
  writeFileSync(join(folder, "Pulumi.dev.yaml"), "config:\n  azure-native:location: westeurope\n");
  writeFileSync(
    join(folder, "index.ts"),
    [
      'import { AuthenticationMode, OpenAIAccount, WorkloadIdentity, roles } from "azure-keyless";',
      'import { findRole } from "azure-keyless/roles";',
      'const resourceGroupName = "rg";',
      "const authentication = { mode: AuthenticationMode.Keyless };",
      'const account = new OpenAIAccount("aoai", { resourceGroupName, authentication });',
      'const identity = new WorkloadIdentity("chat", { resourceGroupName });',
      'identity.trustGitHub({ repository: "contoso/chat", environment: "prod" });',
      "account.grantUse(identity);",
      "export const role: string | undefined = findRole(roles.openAIUser)?.name;",
      "",
    ].join("\n"),
  );
}, 120_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const filesIn = (path: string): string[] =>
  readdirSync(path, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name).slice(installed.length + 1)] : [],
  );

describe("the package", () => {
  test("ships compiled JavaScript with declarations and the source of the components, and no test or fixture", () => {
    const files = filesIn(installed);
    expect(files).toEqual(
      expect.arrayContaining([
        "LICENSE",
        "README.md",
        "package.json",
        "tsconfig.json",
        "dist/cli/keyless.js",
        "dist/components/index.js",
        "dist/components/index.d.ts",
        "dist/offline/main.js",
        "dist/offline/program/preload.js",
        "components/index.ts",
        "roles/index.ts",
      ]),
    );
    expect(
      files.filter((file) => /(^|\/)(test|stacks|bench|scripts|docs|node_modules)\/|\.test\.|Pulumi\./.test(file)),
    ).toEqual([]);
  });

  test("exports what is listed by hand and nothing else", () => {
    const { exports } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as { exports: object };
    expect(Object.keys(exports)).toEqual([".", "./roles", "./access", "./package.json"]);
    expect(() => run("typescript/bin/tsc", "--version")).not.toThrow();
  });

  test("a strict project compiles against its declarations", () => {
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          module: "nodenext",
          target: "es2022",
          types: ["node"],
          skipLibCheck: true,
        },
        files: ["index.ts"],
      }),
    );
    expect(run("typescript/bin/tsc", "--project", folder)).toBe("");
  });

  test("its own declarations hold without skipping their check", () => {
    const project = join(folder, "tsconfig.declarations.json");
    const declarations = filesIn(installed).filter((file) => /^dist\/(components|access)\/.*\.d\.ts$/.test(file));
    writeFileSync(
      project,
      JSON.stringify({
        compilerOptions: {
          strict: true,
          noEmit: true,
          module: "nodenext",
          target: "es2022",
          types: ["node"],
          lib: ["es2024"],
        },
        files: declarations.map((file) => join(installed, file)),
      }),
    );
    expect(declarations.length).toBeGreaterThan(20);
    const errors = (() => {
      try {
        return run("typescript/bin/tsc", "--project", project);
      } catch (error) {
        return (error as { stdout: string }).stdout;
      }
    })();
    expect(errors.split("\n").filter((line) => line.includes("azure-keyless/"))).toEqual([]);
  });

  test("its command previews the project offline", () => {
    const text = execFileSync(process.execPath, [join(installed, "dist/cli/keyless.js"), "preview", "--cwd", folder], {
      encoding: "utf8",
    });
    expect(text).toContain("Cognitive Services OpenAI User");
    expect(text).toContain("github contoso/chat environment prod");
  });

  test("Pulumi's component analyzer lists every component without an error", () => {
    const require = createRequire(join(folder, "package.json"));
    const { Analyzer } = require("@pulumi/pulumi/provider/experimental/analyzer.js") as {
      Analyzer: new (
        dir: string,
        name: string,
        pkg: object,
        names: Set<string>,
      ) => { analyze(): { components: object } };
    };
    const pkg = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as { name: string };
    const { components } = new Analyzer(installed, pkg.name, pkg, new Set(componentNames)).analyze();
    expect(Object.keys(components).toSorted()).toEqual(componentNames.toSorted());
  });
});
