import type { Command } from "commander";

import { repository } from "../../engine/copy/projectCopy.ts";
import { targetIn, type Target } from "./target.ts";

/** Which project. */
export interface ProjectOptions {
  readonly cwd?: string;
}

/** Which of its stacks. */
export interface StackOptions extends ProjectOptions {
  readonly stack?: string;
}

/** Takes the exit code of a command. */
export type Finish = (exitCode: number) => void;

export function withProject(command: Command): Command {
  return command.option("--cwd <dir>", "folder of the Pulumi project; default: this repository");
}

export function withStack(command: Command): Command {
  return withProject(command).option("--stack <name>", "name of the stack; default: dev, or the only one");
}

export function targetOf({ cwd = repository }: ProjectOptions): Target {
  return targetIn(cwd);
}

/** How the user calls a command for the same project. */
export function callOf({ project }: Target, command: string): string {
  return `npm run sandbox -- ${command}${project.root === repository ? "" : ` --cwd ${project.root}`}`;
}
