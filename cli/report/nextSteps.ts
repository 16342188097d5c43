import { forTerminal, type Report } from "../../access/engine.ts";
import type { ProjectFolders } from "../../project/projectFile.ts";
import { lockedStacks } from "../../project/stackNames.ts";
import type { Baseline } from "../sources/baseline/baseline.ts";
import type { MissingLock } from "../sources/baseline/missingLocks.ts";
import { lockPath, shownPath } from "../sources/project.ts";
import { asCalled } from "../system/asCalled.ts";

/** Stacks that nobody judged beside others that were: their silence must not read as consent. */
export function sayUnjudged({ stacks, verdict }: Report, { kind, name }: Baseline): string[] {
  const open = stacks.filter((stack) => stack.verdict === null).map(({ stack }) => stack);
  if (open.length === 0 || verdict === null) return [];
  const share = `${listed(open.map(forTerminal))} (${open.length} of ${stacks.length} stacks)`;
  if (kind === "lock") {
    return [`${name ?? ""} is no lock of ${share}: nothing was judged there. --stack runs only those that you name`];
  }
  return [`No lock for ${share}: nothing was judged there. ${writes(open)}`];
}

/** Locks that somebody has deleted, and how to have them back. */
export function sayDeleted(missing: readonly MissingLock[], project: ProjectFolders): string[] {
  const files = missing.flatMap(({ stack, isDeleted }) =>
    isDeleted ? [shownPath(project, lockPath(project, stack))] : [],
  );
  if (files.length === 0) return [];
  const shown = listed(files.map(forTerminal));
  return [
    `${shown} ${files.length === 1 ? "is" : "are"} in the last commit and missing here: nothing was judged there. git restore brings ${files.length === 1 ? "it" : "them"} back`,
  ];
}

/** What to do about a comparison with the lock files of the working tree. */
export function nextSteps(report: Report, { kind, name }: Baseline, project: ProjectFolders): string[] {
  if (kind !== "locks") return [];
  if (name === undefined && lockedStacks(project).length === 0) {
    return [`${asCalled()} lock saves this access to a file; commit it, and later previews judge each change.`];
  }
  if (name === undefined) {
    const stacks = report.stacks.map(({ stack }) => stack);
    return [`No lock for ${listed(stacks.map(forTerminal))} yet. ${writes(stacks)}`];
  }
  return adviceOnGrowth(
    report.stacks.filter(hasGrown).map(({ stack }) => shownPath(project, lockPath(project, stack))),
    true,
  );
}

/** The command for exactly these stacks, where they are few. */
function writes(stacks: readonly string[]): string {
  if (stacks.length > maxNames) return "keyless lock writes what is missing";
  return `keyless lock --stack ${stacks.map(forTerminal).join(" ")} writes it`;
}

/**
 * Access that grows is agreed to by whoever reviews the change of the lock.
 *
 * @param isToWrite whether the locks are still as they were.
 */
export function adviceOnGrowth(locks: readonly string[], isToWrite: boolean): string[] {
  if (locks.length === 0) return [];
  const files = listed(locks.map(forTerminal));
  return [
    "",
    `If this is intended: ${isToWrite ? "run keyless lock, " : ""}commit ${files} and ask for review. If not: undo the cause above.`,
  ];
}

export function hasGrown({ verdict }: Report["stacks"][number]): boolean {
  return verdict === "broader" || verdict === "mixed";
}

/** More names than these nobody reads. */
const maxNames = 6;

function listed(names: readonly string[]): string {
  const more = names.length - maxNames;
  return [...names.slice(0, maxNames), ...(more > 0 ? [`and ${more} more`] : [])].join(", ");
}
