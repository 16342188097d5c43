import { existsSync, mkdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

import { copyProject, repository } from "../../scripts/record/projectCopy.ts";
import { temporaryFolder, write } from "../cli/repository.ts";

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
const served = ["azure-native", "azuread"].map((name) => [name, `${repository}/sandbox/bin`]);

describe("a copy of a project", () => {
  it("is served by the sandbox, and the project is not", () => {
    const { source, copy } = copyOf({ "Pulumi.yaml": "name: shop\nruntime: nodejs\n" });
    expect(providersOf(copy)).toEqual(served);
    expect(readFileSync(join(source, "Pulumi.yaml"), "utf8")).toBe("name: shop\nruntime: nodejs\n");
  });

  it("keeps the other providers of the project, whatever its file is called", () => {
    const providers = "[{ name: azure-native, path: ./mine }, { name: random, path: ./bin }]";
    const { copy } = copyOf({ "Pulumi.yml": `name: shop\nplugins: { providers: ${providers} }\n` });
    expect(providersOf(copy)).toEqual([["random", "./bin"], ...served]);
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
});
