import { realpathSync } from "node:fs";
import { join, relative } from "node:path";

import { forTerminal } from "../../access/engine.ts";
import { findProject } from "../../cli/sources/project.ts";
import { UserError } from "../../cli/system/errors.ts";
import { checkName } from "../../project/names.ts";
import { projectFileIn, textOf, type ProjectFile, type ProjectFolders } from "../../project/projectFile.ts";
import { describedStacks } from "../../project/stackNames.ts";
import { homeOf, type SandboxHome } from "./home.ts";

/** A project with its sandbox. */
export interface Target {
  readonly project: ProjectFolders;
  /** As its Pulumi.yaml calls it. */
  readonly name: string;
  readonly home: SandboxHome;
}

/** The project of a folder. @throws UserError when there is none, or it has no name. */
export function targetIn(cwd: string): Target {
  const { root } = findProject(cwd);
  // One sandbox per project, also when a link leads to it.
  const real = realpathSync(root);
  const project = projectFileIn(real);
  if (project === undefined) throw new UserError("there is no Pulumi.yaml any more");
  return { project, name: nameIn(project), home: homeOf(real) };
}

/**
 * The stack to use: the named one, else dev, else the only one.
 *
 * @throws UserError when the project has no such stack, or has several and none is named.
 */
export function stackOf(target: Target, given: string | undefined): string {
  if (given !== undefined) checkStack("--stack", given);
  const stack = stackIn(target, given);
  checkStack("stack", stack);
  return stack;
}

/** It becomes part of paths, and an argument of the engine. */
function checkStack(where: string, name: string): void {
  checkName(where, name);
  if (name.startsWith("-")) throw new UserError(`${where} "${name}": expected a name that does not begin with "-"`);
}

function stackIn({ project, name }: Target, given: string | undefined): string {
  const stacks = describedStacks(project).toSorted();
  const [only] = stacks;
  // A program without configuration has no files that name its stacks.
  if (only === undefined) return given ?? "dev";
  const list = stacks.map(forTerminal).join(", ");
  if (given !== undefined) {
    if (stacks.includes(given)) return given;
    throw new UserError(
      `no stack "${forTerminal(given)}" in ${forTerminal(name)}\n` +
        `  stacks     ${list}\n` +
        `  a stack is a file ${forTerminal(join(relative(project.root, project.stackConfigDir), "Pulumi.<stack>.yaml"))}`,
    );
  }
  if (stacks.includes("dev")) return "dev";
  if (stacks.length === 1) return only;
  throw new UserError(
    `${forTerminal(name)} has several stacks and none is dev: name one with --stack\n  stacks     ${list}`,
  );
}

function nameIn({ file, settings }: ProjectFile): string {
  const name = textOf(file, settings, "name");
  if (name !== undefined && name !== "") return name;
  throw new UserError(`${file.label}: the project has no name, expected one such as\n  name: shop`);
}
