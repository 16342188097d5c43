import { realpathSync } from "node:fs";
import { join, relative } from "node:path";
import { parse } from "yaml";

import { forTerminal } from "../../access/engine.ts";
import { UserError } from "../../cli/errors.ts";
import { findProject, projectIn, stacksOf, type Project } from "../../cli/project.ts";
import { textOf } from "../../cli/textFile.ts";
import { checkName } from "../../offline/names.ts";
import { homeOf, type SandboxHome } from "./home.ts";

/** A project with its sandbox. */
export interface Target {
  readonly project: Project;
  /** As its Pulumi.yaml calls it. */
  readonly name: string;
  readonly home: SandboxHome;
}

/** The project that a folder belongs to. @throws UserError when there is none, or it has no name. */
export function targetIn(cwd: string): Target {
  const { root } = findProject(cwd);
  // One sandbox per project, also when a link leads to it.
  const real = realpathSync(root);
  const project = projectIn(real) ?? { root: real, configFolder: real };
  return { project, name: nameOf(real), home: homeOf(real) };
}

/**
 * The stack that is meant: the one that is named, else dev, else the only one.
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
  const stacks = stacksOf(project).toSorted();
  const [only] = stacks;
  // A program without configuration has no files that name its stacks.
  if (only === undefined) return given ?? "dev";
  const list = stacks.map(forTerminal).join(", ");
  if (given !== undefined) {
    if (stacks.includes(given)) return given;
    throw new UserError(
      `no stack "${forTerminal(given)}" in ${forTerminal(name)}\n` +
        `  stacks     ${list}\n` +
        `  a stack is a file ${forTerminal(join(relative(project.root, project.configFolder), "Pulumi.<stack>.yaml"))}`,
    );
  }
  if (stacks.includes("dev")) return "dev";
  if (stacks.length === 1) return only;
  throw new UserError(
    `${forTerminal(name)} has several stacks and none is dev: name one with --stack\n  stacks     ${list}`,
  );
}

function nameOf(root: string): string {
  const texts = ["Pulumi.yaml", "Pulumi.yml"].flatMap((file) => textOf(join(root, file), file) ?? []);
  const settings: unknown = parse(texts[0] ?? "");
  const name = typeof settings === "object" && settings !== null && "name" in settings ? settings.name : undefined;
  if (typeof name === "string" && name !== "") return name;
  throw new UserError("Pulumi.yaml: the project has no name, expected one such as\n  name: shop");
}
