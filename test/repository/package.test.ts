import { execFileSync, spawnSync } from "node:child_process";
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
import { builtinModules, createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import ts from "typescript";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "azure-keyless-package-"));
const installed = join(folder, "node_modules", "azure-keyless");
/**
 * Components whose arguments Pulumi's analyzer can describe to other languages. It takes neither arguments of other packages
 * (every host), nor components as arguments, nor unions of words.
 */
const componentNames = [
  "AIService",
  "DeveloperAccess",
  "ExistingOpenAIAccount",
  "OpenAIAccount",
  "RoleGrant",
  "StorageAccount",
  "WorkloadIdentity",
];

/** The packages that whoever installs this one gets or has. */
function needed(): string[] {
  const { dependencies, peerDependencies } = JSON.parse(
    readFileSync(join(installed, "package.json"), "utf8"),
  ) as Record<string, object>;
  return [...Object.keys(dependencies ?? {}), ...Object.keys(peerDependencies ?? {})];
}

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
  // What it says that it needs, and what the project's own compiler does. Nothing else is there to be found.
  for (const name of [...needed(), "@types/node"]) {
    mkdirSync(dirname(join(folder, "node_modules", name)), { recursive: true });
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

/** Files that both of the programs below read are read once. */
const sources = new Map<string, ts.SourceFile | undefined>();

/** A strict program in the project of somebody else. */
function compile(files: readonly string[], options: Readonly<Record<string, unknown>>): ts.Program {
  const strict = { strict: true, noEmit: true, module: "nodenext", target: "es2022", types: ["node"] };
  const given = ts.convertCompilerOptionsFromJson({ ...strict, ...options }, folder);
  expect(given.errors).toEqual([]);
  const host = ts.createCompilerHost(given.options);
  const read = host.getSourceFile.bind(host);
  host.getCurrentDirectory = () => folder;
  host.getSourceFile = (path, ...more) => {
    if (!sources.has(path)) sources.set(path, read(path, ...more));
    return sources.get(path);
  };
  return ts.createProgram({ rootNames: files.map((file) => join(folder, file)), options: given.options, host });
}

const said = (diagnostics: readonly ts.Diagnostic[]) =>
  diagnostics.map(
    ({ file, messageText }) => `${file?.fileName ?? ""}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`,
  );

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
        "dist/cli/testing.d.ts",
        "dist/cli/testing.js",
        "dist/components/index.js",
        "dist/components/index.d.ts",
        "dist/offline/main.js",
        "dist/offline/program/preload.js",
        "components/index.ts",
        "roles/index.ts",
        "schedule/index.ts",
      ]),
    );
    expect(
      files.filter((file) => /(^|\/)(test|stacks|bench|scripts|docs|node_modules)\/|\.test\.|Pulumi\./.test(file)),
    ).toEqual([]);
  });

  test("exports what is listed by hand and nothing else", () => {
    const { exports } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8")) as { exports: object };
    expect(Object.keys(exports)).toEqual([".", "./roles", "./access", "./testing", "./package.json"]);
    expect(() => run("typescript/bin/tsc", "--version")).not.toThrow();
  });

  test("who only runs the command need not install a provider, and may have any version of one", () => {
    const { peerDependencies, peerDependenciesMeta } = JSON.parse(
      readFileSync(join(installed, "package.json"), "utf8"),
    ) as Record<string, Record<string, unknown>>;
    const optional = Object.keys(peerDependencies ?? {}).map((name) => [name, { optional: true }]);
    expect(optional.length).toBeGreaterThan(0);
    expect(peerDependenciesMeta).toEqual(Object.fromEntries(optional));
  });

  test("on an older Node the command says which one it needs and how to run it with that one", () => {
    const older = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.20.2" } });`;
    const args = [
      "--import",
      `data:text/javascript,${encodeURIComponent(older)}`,
      join(installed, "dist/cli/keyless.js"),
    ];
    const on20 = (env: NodeJS.ProcessEnv) =>
      spawnSync(process.execPath, [...args, "preview"], { encoding: "utf8", env: { ...process.env, ...env } });
    const { status, stdout, stderr } = on20({ npm_config_package: "./azure-keyless-0.1.0.tgz" });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^keyless: Node 20\.20\.2 is too old, expected 22\.18 or newer\.\nInstall one from https:/);
    expect(stderr).toContain("\n  npx --package=node@24 --package=./azure-keyless-0.1.0.tgz keyless …\n");
    expect(on20({ npm_config_package: "" }).stderr).toContain("--package=azure-keyless-….tgz keyless …\n");
  });

  test("a start of the command reads few files, with all that it imports", () => {
    const hook = `
      import { registerHooks } from "node:module";
      let files = 0;
      registerHooks({ load: (url, context, next) => (url.startsWith("file:") && (files += 1), next(url, context)) });
      process.on("exit", () => process.stderr.write(String(files)));`;
    const args = [
      "--import",
      `data:text/javascript,${encodeURIComponent(hook)}`,
      join(installed, "dist/cli/keyless.js"),
    ];
    const { status, stderr } = spawnSync(process.execPath, [...args, "diff", "--help"], { encoding: "utf8" });
    expect(status).toBe(0);
    expect(Number(stderr)).toBeGreaterThan(1);
    expect(Number(stderr)).toBeLessThan(32);
  });

  test("its code imports what package.json names, and of the programs' SDK only what the components do", () => {
    const imports = (files: readonly string[]) =>
      new Set(
        files.flatMap((file) =>
          ts
            .preProcessFile(readFileSync(join(installed, file), "utf8"), true, true)
            .importedFiles.flatMap(({ fileName }) => /^(@[^/]+\/)?[^./:][^/:]*(?=\/|$)/.exec(fileName)?.[0] ?? [])
            .filter((name) => !builtinModules.includes(name)),
        ),
      );
    const code = filesIn(installed).filter((file) => /^dist\/.*\.js$/.test(file));
    const isComponent = (file: string) => /^dist\/(components|roles|schedule)\//.test(file);
    expect(imports(code.filter(isComponent))).toEqual(new Set(needed()));
    expect(imports(code.filter((file) => !isComponent(file)))).toEqual(new Set());
  });

  test("it tells the licence of each package that its code is made of", () => {
    const text = readFileSync(join(installed, "dist/THIRD-PARTY-LICENSES.txt"), "utf8");
    for (const name of ["@grpc/grpc-js", "acorn", "commander", "google-protobuf", "yaml", "zod"])
      expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, "m"));
    expect(
      text.match(/Permission (is hereby granted|to use)|Redistribution and use|Apache License/g)?.length,
    ).toBeGreaterThan(20);
  });

  test("a strict project compiles against its declarations", () => {
    const project = compile(["index.ts"], { skipLibCheck: true });
    expect(said(ts.getPreEmitDiagnostics(project))).toEqual([]);
  });

  test("its own declarations hold without skipping their check", () => {
    const declarations = filesIn(installed).filter((file) => /^dist\/(components|access)\/.*\.d\.ts$/.test(file));
    expect(declarations.length).toBeGreaterThan(20);
    const wrong = "dist/access/wrong.d.ts";
    const text = "export declare const wrong: NoSuchType;";
    sources.set(join(installed, wrong), ts.createSourceFile(join(installed, wrong), text, ts.ScriptTarget.ES2022));
    const paths = [...declarations, wrong].map((file) => join("node_modules/azure-keyless", file));
    const project = compile(paths, { lib: ["es2024"] });
    // Those of others are not ours to check: that took most of the time.
    const own = project.getSourceFiles().filter(({ fileName }) => fileName.includes("azure-keyless/dist/"));
    expect(own.length).toBeGreaterThanOrEqual(declarations.length);
    expect(said(own.flatMap((file) => ts.getPreEmitDiagnostics(project, file)))).toEqual([
      `${join(installed, wrong)}: Cannot find name 'NoSuchType'.`,
    ]);
  });

  test("its command previews the project offline", () => {
    const text = execFileSync(process.execPath, [join(installed, "dist/cli/keyless.js"), "preview", "--cwd", folder], {
      encoding: "utf8",
    });
    expect(text).toContain("Cognitive Services OpenAI User");
    expect(text).toContain("github contoso/chat environment prod");
  });

  test("Pulumi's component analyzer lists every component that takes plain arguments", () => {
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
