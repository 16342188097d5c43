import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lockPath } from "../../cli/sources/project.ts";
import { findProjectFile, projectFileIn } from "../../project/projectFile.ts";
import { readProject } from "../../project/program.ts";
import { describedStacks } from "../../project/stackNames.ts";
import { project } from "../offline/runOffline.ts";

const node = "name: shop\nruntime: nodejs\n";
const stacks = { "stacks/Pulumi.dev.yaml": "", "Pulumi.other.yaml": "" };
const folderOf = (root: string) => findProjectFile(root).stackConfigDir.slice(root.length);

describe("the folder of the stacks", () => {
  it.each([
    ["stackConfigDir", `${node}stackConfigDir: stacks\n`],
    ["config, as it was called before", `${node}config: stacks\n`],
    ["a merge at the top", `template: &base {stackConfigDir: stacks}\n${node}<<: *base\n`],
    ["a merge of several at the top", `${node}<<: [{description: x}, {stackConfigDir: stacks}]\n`],
    ["a merge with the old name", `template: &base {config: stacks}\n<<: *base\n${node}`],
    ["an alias", `description: &folder stacks\n${node}stackConfigDir: *folder\n`],
  ])("comes from %s, for the run and for the lock", (_name, yaml) => {
    const root = project({ "Pulumi.yaml": yaml, ...stacks });
    expect(folderOf(root)).toBe("/stacks");
    expect(readProject(root).stackConfigDir).toBe(join(root, "stacks"));
    expect(describedStacks(findProjectFile(root))).toEqual(["dev"]);
    expect(lockPath(findProjectFile(root), "dev")).toBe(join(root, "stacks/access.dev.yaml"));
  });

  it("is not the merged one where the key is written out", () => {
    expect(folderOf(project({ "Pulumi.yaml": `${node}<<: {stackConfigDir: a}\nstackConfigDir: stacks\n` }))).toBe(
      "/stacks",
    );
  });

  it("named by both keys is refused, as the engine does", () => {
    const root = project({ "Pulumi.yaml": `${node}stackConfigDir: a\nconfig: b\n` });
    expect(() => findProjectFile(root)).toThrow("Pulumi.yaml:4: config and stackConfigDir both name the folder");
  });

  it("of another type is refused by line", () => {
    const root = project({ "Pulumi.yaml": `${node}stackConfigDir: [a]\n` });
    expect(() => findProjectFile(root)).toThrow('Pulumi.yaml:3: key "stackConfigDir": expected text, got a list');
  });
});

describe("Pulumi.yaml", () => {
  it("in exactly a folder is read, and none above it", () => {
    const root = project({ "Pulumi.yaml": node });
    mkdirSync(join(root, "src"));
    expect(projectFileIn(join(root, "src"))).toBeUndefined();
    expect(projectFileIn(root)?.settings["name"]).toBe("shop");
  });
});
