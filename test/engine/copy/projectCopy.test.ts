import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { copyProject, repository } from "../../../engine/copy/projectCopy.ts";
import { useSandboxKeys } from "../../../engine/copy/stackFile.ts";
import { temporaryFolder, write } from "../../cli/repository.ts";

/** A copy of a project with these files. */
function copyOf(files: Record<string, string>): { source: string; copy: string } {
  const source = temporaryFolder();
  write(source, files);
  const copy = join(temporaryFolder(), "deep/copy");
  copyProject(source, copy);
  return { source, copy };
}

const providersOf = (copy: string) => {
  const { plugins } = parse(readFileSync(join(copy, "Pulumi.yaml"), "utf8")) as {
    plugins: { providers: { name: string; path: string }[] };
  };
  return plugins.providers.map(({ name, path }) => [name, path]);
};
const served = ["azure-native", "azuread"].map((name) => [name, `${repository}/sandbox/plugin/bin`]);

describe("a copy of a project", () => {
  it("is served by the sandbox, and the project is not", () => {
    const { source, copy } = copyOf({ "Pulumi.yaml": "name: shop\nruntime: nodejs\n" });
    expect(providersOf(copy)).toEqual(served);
    expect(readFileSync(join(source, "Pulumi.yaml"), "utf8")).toBe("name: shop\nruntime: nodejs\n");
  });

  it("keeps the other providers of the project, whatever its file is called", () => {
    const providers = "[{ name: azure-native, path: ./mine }, { name: random, path: ./bin }]";
    const { copy } = copyOf({ "Pulumi.yml": `name: shop\nplugins: { providers: ${providers} }\n` });
    expect(providersOf(copy)).toEqual([...served, ["random", "./bin"]]);
  });

  it.each([
    ["an alias of a name", "x: &n azure-native\nplugins: { providers: [{ name: *n, path: ./mine }] }"],
    ["an alias of a provider", "x: &p { name: azuread, path: ./mine }\nplugins: { providers: [*p] }"],
    ["a merge", "x: &p { name: azuread, path: ./mine }\nplugins: { providers: [{ <<: *p }] }"],
    ["an alias of all", "x: &p { providers: [{ name: azuread, path: ./mine }] }\nplugins: *p"],
    ["a name that others take", "plugins: &p { providers: [{ name: azuread, path: ./mine }] }\nx: *p"],
  ])("is served by the sandbox alone where Pulumi.yaml has %s", (_, text) => {
    const { copy } = copyOf({ "Pulumi.yaml": `name: shop\n${text}\n`, "Pulumi.json": '{ "name": "real" }' });
    expect(providersOf(copy)).toEqual(served);
    expect(existsSync(join(copy, "Pulumi.json"))).toBe(false);
  });

  it.each([
    ["main: ../dist", "main is ../dist, outside"],
    ["stackConfigDir: ../conf", "stackConfigDir is ../conf, outside"],
    ["x: &x {}\n---\n", "not one YAML document"],
    ["x: &x { plugins: {} }\n<<: *x", "no merge"],
  ])("is refused where Pulumi.yaml says %s", (text, why) => {
    expect(() => copyOf({ "Pulumi.yaml": `name: shop\n${text}\n` })).toThrow(why);
  });

  it("finds the packages that the project finds: its own, those of a folder above, else those of this repository", () => {
    const folder = realpathSync(temporaryFolder());
    const packagesOf = (name: string) => {
      const copy = join(temporaryFolder(), "copy");
      copyProject(join(folder, name), copy);
      return realpathSync(join(copy, "node_modules"));
    };
    for (const name of ["above/shop", "own", "alone"]) write(join(folder, name), { "Pulumi.yaml": "name: shop\n" });
    for (const name of ["above", "own"]) mkdirSync(join(folder, name, "node_modules"));
    expect(packagesOf("above/shop")).toBe(join(folder, "above/node_modules"));
    expect(packagesOf("own")).toBe(join(folder, "own/node_modules"));
    expect(packagesOf("alone")).toBe(realpathSync(join(repository, "node_modules")));
  });

  it("has what a program is run from, and no packages or history", () => {
    const files = { "Pulumi.yaml": "name: shop\nmain: dist/index.js\n", "dist/index.js": "", ".git/HEAD": "" };
    const { copy } = copyOf(files);
    expect(["dist/index.js", ".git"].map((path) => existsSync(join(copy, path)))).toEqual([true, false]);
  });

  it("leaves out pipes, and itself where it is inside of the project", () => {
    const source = temporaryFolder();
    write(source, { "Pulumi.yaml": "name: shop\n" });
    execFileSync("mkfifo", [join(source, "pipe")]);
    copyProject(source, join(source, "cache/copy"));
    expect(readdirSync(join(source, "cache/copy"))).toEqual(["Pulumi.yaml", "cache", "node_modules", "package.json"]);
    expect(readdirSync(join(source, "cache/copy/cache"))).toEqual([]);
  });
});

describe("a link in a project", () => {
  const linked = (files: Record<string, string>, links: Record<string, string>, elsewhere: Record<string, string>) => {
    const [source, other] = [temporaryFolder(), temporaryFolder()];
    write(source, { "Pulumi.yaml": "name: shop\n", ...files });
    write(other, elsewhere);
    for (const [path, aim] of Object.entries(links)) {
      rmSync(join(source, path), { force: true });
      symlinkSync(aim.replace("OTHER", other).replace("SOURCE", source), join(source, path));
    }
    const copy = join(temporaryFolder(), "copy");
    copyProject(source, copy);
    return { source, other, copy, text: (path: string) => readFileSync(join(copy, path), "utf8") };
  };

  it("into the project leads into the copy, and another leads where it led", () => {
    const links = { near: "src/a.txt", far: "SOURCE/src", out: "OTHER/b.txt" };
    const { copy, text } = linked({ "src/a.txt": "a" }, links, { "b.txt": "b" });
    writeFileSync(join(copy, "src/a.txt"), "changed");
    expect([text("near"), text("far/a.txt"), text("out")]).toEqual(["changed", "changed", "b"]);
  });

  it("is never written through: Pulumi.yaml, the file of a stack, its folder, package.json", () => {
    const shared = { "Pulumi.yaml": "name: shared\n", "conf/Pulumi.dev.yaml": "config: { a: 1 }\n", "conf/x": "x" };
    const links = { "Pulumi.yaml": "OTHER/Pulumi.yaml", conf: "OTHER/conf", "package.json": "OTHER/new.json" };
    const { other, copy, text } = linked({}, links, shared);
    useSandboxKeys(copy, "conf", "dev");
    expect(text("conf/Pulumi.dev.yaml")).toContain("encryptionsalt");
    expect(text("conf/x")).toBe("x");
    for (const [path, before] of Object.entries(shared)) expect(readFileSync(join(other, path), "utf8")).toBe(before);
    expect(existsSync(join(other, "new.json"))).toBe(false);
    expect(realpathSync(join(copy, "conf/Pulumi.dev.yaml"))).toBe(join(realpathSync(copy), "conf/Pulumi.dev.yaml"));
  });

  it("of a stack's file to another in the project leaves both as they are", () => {
    const files = { "Pulumi.base.yaml": "config: {}\n" };
    const { source, copy, text } = linked(files, { "Pulumi.dev.yaml": "Pulumi.base.yaml" }, {});
    useSandboxKeys(copy, "", "dev");
    expect(readFileSync(join(source, "Pulumi.base.yaml"), "utf8")).toBe("config: {}\n");
    expect(text("Pulumi.base.yaml")).toBe("config: {}\n");
  });
});
