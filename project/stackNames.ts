import { readdirSync } from "node:fs";
import { codeOf } from "./files.ts";
import { checkName, spelled } from "./names.ts";
import type { ProjectFolders } from "./projectFile.ts";
import { UserError } from "./userError.ts";

// The order in which changes travel; a reader expects production last.
const stages: readonly (readonly string[])[] = [
  ["local", "sandbox", "dev", "development"],
  ["ci", "test", "testing", "qa", "integration"],
  ["staging", "stage", "stg", "uat", "preprod", "preproduction"],
];
const last = ["prod", "production", "prd", "live"];

/**
 * Names of the stacks that have a file in the folder, in the order dev, test, staging, others, production. They include
 * stacks whose file the engine would not read: running one of these is an error.
 */
export function stackNames({ stackConfigDir }: ProjectFolders): string[] {
  return inOrder(filesIn(stackConfigDir).flatMap((name) => /^Pulumi\.(.+)\.ya?ml$/s.exec(name)?.[1] ?? []));
}

/** Stacks in the order in which a change travels, each once. */
export function inOrder(names: readonly string[]): string[] {
  return [...new Set(names)].toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** Names of the stacks whose file the engine reads: the one with the extension of Pulumi.yaml. */
export function describedStacks({ stackConfigDir, extension }: ProjectFolders): string[] {
  const pattern = extension === "yaml" ? /^Pulumi\.(.+)\.yaml$/s : /^Pulumi\.(.+)\.yml$/s;
  return inOrder(filesIn(stackConfigDir).flatMap((name) => pattern.exec(name)?.[1] ?? []));
}

/** Names of the stacks that have a lock. */
export function lockedStacks({ stackConfigDir }: ProjectFolders): string[] {
  return inOrder(filesIn(stackConfigDir).flatMap((name) => /^access\.(.+)\.yaml$/s.exec(name)?.[1] ?? []));
}

/** The stacks to run: those asked for, or all. */
export function chooseStacks(known: readonly string[], asked: readonly string[]): string[] {
  if (asked.length === 0 && known.length === 0) {
    throw new UserError("no stack has a Pulumi.<stack>.yaml here: pass --stack NAME to run with empty configuration");
  }
  for (const name of asked) {
    checkName("--stack", name);
    if (known.length > 0 && !known.includes(name)) {
      const near = nearest(name, known);
      throw new UserError(
        `there is no stack "${name}"; known: ${known.map(spelled).join(", ")}${near === undefined ? "" : `. Did you mean ${spelled(near)}?`}`,
      );
    }
  }
  return asked.length === 0 ? [...known] : [...new Set(asked)];
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    const code = codeOf(error);
    // A stackConfigDir that does not exist holds no stack.
    if (code === "ENOENT") {
      return [];
    }
    throw new UserError(`the folder with the files of the stacks (stackConfigDir) cannot be read (${code})`);
  }
}

function rank(name: string): number {
  const word = (list: readonly string[]) => list.some((stage) => name === stage || name.startsWith(`${stage}-`));
  if (word(last)) {
    return stages.length + 1;
  }
  const stage = stages.findIndex(word);
  return stage === -1 ? stages.length : stage;
}

function nearest(name: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((candidate) => ({ candidate, distance: distance(name.toLowerCase(), candidate.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance <= Math.max(2, name.length / 3) ? best.candidate : undefined;
}

// Levenshtein, one row at a time.
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, letter] of a.split("").entries()) {
    const next = [i + 1];
    for (const [j, other] of b.split("").entries()) {
      next.push(Math.min((row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1, (row[j] ?? 0) + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
