import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, test } from "vitest";

import { givePackages } from "../../../cli/sources/packages/packages.ts";
import { commit, git, temporaryFolder, write } from "../repository.ts";

/** A repository with one commit, and a second checkout of it: what the first is then judged against. */
function checkouts(files: Record<string, string>) {
  const here = temporaryFolder();
  git(here, "init", "--quiet");
  write(here, { ".gitignore": "node_modules\ndist\n", "package.json": "{}", ...files });
  commit(here, "base");
  const there = join(temporaryFolder(), "base");
  git(here, "worktree", "add", "--quiet", "--detach", there, "HEAD");
  const judge = (folders: readonly string[] = [""]) => givePackages(here, there, folders);
  return { here, there, judge };
}

/** As npm with install-links, pnpm and Yarn put a package of the repository into node_modules. */
function installCopy(root: string, folder: string, name: string): void {
  rmSync(join(root, "node_modules", name), { recursive: true, force: true });
  cpSync(join(root, folder), join(root, "node_modules", name), { recursive: true });
}

const manifest = (fields: object) => `${JSON.stringify(fields)}\n`;
const vendored = {
  "package.json": manifest({ dependencies: { mylib: "file:./vendor/mylib" } }),
  "vendor/mylib/package.json": manifest({ name: "mylib", main: "index.js" }),
  "vendor/mylib/index.js": "exports.role = 'Reader';\n",
};

describe("two checkouts want the same packages", () => {
  test("where nothing of them differs, whatever else does", () => {
    const { here, judge } = checkouts({ "package-lock.json": '{ "packages": {} }' });
    write(here, { "index.js": "1;\n", "package.json": manifest({ description: "new" }) });
    expect(judge()).toEqual({ differences: [], doubts: [], hooks: [] });
  });

  test.each<[string, Record<string, string>, string]>([
    ["a lock file", { "package-lock.json": "{}" }, "package-lock.json differs"],
    ["a lock file of pnpm", { "pnpm-lock.yaml": "x" }, "pnpm-lock.yaml differs"],
    ["a setting of pnpm", { "pnpm-workspace.yaml": "x" }, "pnpm-workspace.yaml differs"],
    ["a hook of pnpm", { ".pnpmfile.cjs": "x" }, ".pnpmfile.cjs differs"],
    ["a patch of patch-package", { "patches/a+1.0.0.patch": "x" }, "patches/a+1.0.0.patch differs"],
    ["a patch of Yarn", { ".yarn/patches/a.patch": "x" }, ".yarn/patches/a.patch differs"],
    ["an override", { "package.json": manifest({ overrides: { a: "2" } }) }, "overrides in package.json differ"],
    ["a resolution", { "package.json": manifest({ resolutions: { a: "2" } }) }, "resolutions in package.json differ"],
    [
      "an install script",
      { "package.json": manifest({ scripts: { postinstall: "node x.js" } }) },
      "a script in package.json differs, which runs when packages are installed",
    ],
  ])("not where %s differs", (_what, changed, difference) => {
    const { here, judge } = checkouts({});
    write(here, changed);
    expect(judge().differences).toEqual([difference]);
  });

  test("not where a file differs that an install script runs, or that this one loads", () => {
    const scripts = { postinstall: "patch-package && node tools/change.js" };
    const files = { "tools/change.js": 'require("./how");\n', "tools/how.js": "1;\n", "tools/other.js": "1;\n" };
    const { here, judge } = checkouts({ "package.json": manifest({ scripts }), ...files });
    write(here, { "tools/other.js": "2;\n" });
    expect(judge()).toMatchObject({ differences: [], hooks: ["patch-package && node tools/change.js"] });
    write(here, { "tools/how.js": "2;\n" });
    expect(judge().differences).toEqual(["tools/how.js differs, which runs when packages are installed"]);
  });

  test("a script that changes no code is not worth a word", () => {
    const { judge } = checkouts({
      "package.json": manifest({ scripts: { prepare: "husky", postinstall: "patch-package" } }),
    });
    expect(judge().hooks).toEqual([]);
  });
});

describe("a package of the repository that is installed as a copy", () => {
  test("is the other checkout's own there, where installing only copies it", () => {
    const { here, there, judge } = checkouts(vendored);
    write(here, { "vendor/mylib/index.js": "exports.role = 'Owner';\n" });
    installCopy(here, "vendor/mylib", "mylib");
    expect(judge()).toEqual({ differences: [], doubts: [], hooks: [] });
    const given = join(there, "node_modules/mylib");
    expect(readFileSync(join(given, "index.js"), "utf8")).toContain("Reader");
    // Not where its source is: what it needs is found from its place in node_modules.
    expect(realpathSync(given)).toBe(realpathSync(there) + "/node_modules/mylib");
  });

  test("finds what the installed copy has for itself", () => {
    const { here, there, judge } = checkouts(vendored);
    write(here, { "vendor/mylib/index.js": "exports.role = 'Owner';\n" });
    installCopy(here, "vendor/mylib", "mylib");
    write(here, { "node_modules/mylib/node_modules/dep/index.js": "1;\n" });
    expect(judge().doubts).toEqual([]);
    expect(existsSync(join(there, "node_modules/mylib/node_modules/dep/index.js"))).toBe(true);
  });

  test.each<[string, (here: string) => void]>([
    ["old", () => undefined],
    [
      "built",
      (here) => {
        installCopy(here, "vendor/mylib", "mylib");
        write(here, { "node_modules/mylib/dist/index.js": "1;\n" });
      },
    ],
  ])("cannot be told where it differs and the copy is %s", (_why, install) => {
    const { here, judge } = checkouts(vendored);
    installCopy(here, "vendor/mylib", "mylib");
    write(here, { "vendor/mylib/index.js": "exports.role = 'Owner';\n" });
    install(here);
    expect(judge().doubts).toEqual([
      "vendor/mylib differs, and the package mylib that is installed from it is not a plain copy of it: it was built, or it is old (install again)",
    ]);
  });

  test("that is old or built and did not change is the same on both sides", () => {
    const { here, judge } = checkouts(vendored);
    installCopy(here, "vendor/mylib", "mylib");
    write(here, { "node_modules/mylib/index.js": "exports.role = 'built';\n" });
    expect(judge()).toEqual({ differences: [], doubts: [], hooks: [] });
  });

  test("cannot be told where it needs other packages than before", () => {
    const { here, judge } = checkouts(vendored);
    write(here, { "vendor/mylib/package.json": manifest({ name: "mylib", dependencies: { dep: "1" } }) });
    installCopy(here, "vendor/mylib", "mylib");
    expect(judge().doubts).toEqual([expect.stringContaining("may need other packages")]);
  });

  test("is found by its name in pnpm's store, also where another package needs it", () => {
    const { here, judge } = checkouts({ ...vendored, "package.json": "{}" });
    write(here, { "vendor/mylib/index.js": "exports.role = 'Owner';\n" });
    const store = join(here, "node_modules/.pnpm/mylib@file+vendor+mylib/node_modules/mylib");
    mkdirSync(store, { recursive: true });
    cpSync(join(here, "vendor/mylib"), store, { recursive: true });
    expect(judge().doubts).toEqual([expect.stringContaining("is needed by another package")]);
  });

  test("from pnpm's store finds there what it needs", () => {
    const { here, there, judge } = checkouts(vendored);
    write(here, { "vendor/mylib/index.js": "exports.role = 'Owner';\n" });
    const store = "node_modules/.pnpm/mylib@file+vendor+mylib/node_modules";
    write(here, { [`${store}/dep/index.js`]: "1;\n" });
    cpSync(join(here, "vendor/mylib"), join(here, store, "mylib"), { recursive: true });
    symlinkSync(join(here, store, "mylib"), join(here, "node_modules/mylib"));
    expect(judge().doubts).toEqual([]);
    expect(readFileSync(join(there, "node_modules/mylib/index.js"), "utf8")).toContain("Reader");
    expect(existsSync(join(there, "node_modules/mylib/node_modules/dep/index.js"))).toBe(true);
  });

  test("as an archive cannot be told where the archive differs", () => {
    const spec = { "package.json": manifest({ dependencies: { mylib: "file:mylib.tgz" } }) };
    const { here, judge } = checkouts({ ...spec, "mylib.tgz": "1", "node_modules/mylib/index.js": "1;\n" });
    write(here, { "mylib.tgz": "2" });
    expect(judge().doubts).toEqual([expect.stringContaining("mylib.tgz differs, and the package mylib")]);
  });
});

describe("where other packages are wanted than before", () => {
  const lock = (version: string) =>
    JSON.stringify({ packages: { "": {}, "node_modules/dep": { version, integrity: `sha512-${version}` } } });

  test("the working tree is told only with these installed", () => {
    const { here, judge } = checkouts({ "package-lock.json": lock("1") });
    write(here, { "package-lock.json": lock("2"), "node_modules/.package-lock.json": lock("1") });
    const stale = "the installed packages may differ from the lock file";
    expect(judge()).toMatchObject({ differences: ["package-lock.json differs"], doubts: [stale] });
    rmSync(join(here, "node_modules/.package-lock.json"));
    expect(judge().doubts).toEqual([stale]);
    write(here, { "node_modules/.package-lock.json": lock("2") });
    expect(judge().doubts).toEqual([]);
  });

  test.each([
    ["pnpm-lock.yaml", "lockfileVersion: 9\n", ".pnpm/lock.yaml", "lockfileVersion: 9\n"],
    [
      "yarn.lock",
      '# yarn lockfile v1\n\ndep@^1:\n  version "1.0.0"\n  resolved "https://r/dep-1.tgz#abc"\n',
      ".yarn-integrity",
      '{ "lockfileEntries": { "dep@^1": "https://r/dep-1.tgz#abc" } }',
    ],
    [
      "yarn.lock",
      '__metadata:\n  version: 8\n\n"dep@npm:^1":\n  version: 1.0.0\n  resolution: "dep@npm:1.0.0"\n',
      ".yarn-state.yml",
      '"dep@npm:1.0.0":\n  locations:\n    - "node_modules/dep"\n',
    ],
  ])("so it is by the note of the package manager: %s", (file, wanted, note, said) => {
    const { here, judge } = checkouts({});
    write(here, { [file]: wanted, [`node_modules/${note}`]: said });
    expect(judge().doubts).toEqual([]);
    write(here, { [`node_modules/${note}`]: "another" });
    expect(judge().doubts).toHaveLength(1);
  });
});
