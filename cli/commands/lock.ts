import { basename } from "node:path";

import { Command } from "commander";

import {
  type Evidence,
  factsOf,
  forTerminal,
  linesForTerminal,
  renderTerminal,
  review,
  type StackInput,
  type StackReport,
} from "../../access/engine.ts";
import { parseLock, printLock } from "../../access/locks.ts";
import type { RoleCatalogue } from "../../roles/index.ts";
import type { ProjectFolders } from "../../project/projectFile.ts";
import { lockedStacks } from "../../project/stackNames.ts";
import { knownIn, type Known } from "../sources/settings.ts";
import { isUserError } from "../system/errors.ts";
import type { Finish } from "../report/exitCode.ts";
import { absolute } from "../system/folder.ts";
import { hasConflict } from "../sources/lockShape.ts";
import { lockText } from "../sources/locks.ts";
import { decidedBy } from "../sources/decided.ts";
import { statedInAll } from "../sources/statedInAll.ts";
import { adviceOnGrowth, hasGrown } from "../report/nextSteps.ts";
import { offlineEvidence } from "../sources/offlineEvidence.ts";
import { runOffline } from "../sources/offlineRun.ts";
import { checkReferred } from "../sources/outputs/referred.ts";
import { howToRun, withRunOptions, type RunOptions } from "./options.ts";
import { showProgress } from "../system/progress.ts";
import { findProject, lockPath, shownPath } from "../sources/project.ts";
import { replaceFile } from "../system/replaceFile.ts";
import { terminalStyle } from "../report/style.ts";
import { today } from "../system/today.ts";

interface LockOptions extends RunOptions {
  readonly check?: boolean;
}

/** The present lock of a stack, and the right one. */
interface StackLock {
  readonly stack: string;
  readonly path: string;
  /** From the root of the project. */
  readonly shown: string;
  readonly text: string;
  readonly old: string | undefined;
  readonly after: Evidence;
}

export function lockCommand(finish: Finish): Command {
  const command = new Command("lock")
    .description("Write the access of each stack to access.<stack>.yaml, beside its configuration, for review in git.")
    .option("--check", "write nothing; exit with 1 when a lock is missing, out of date, or without a stack");
  return withRunOptions(command)
    .addHelpText("after", "\nExample:\n  keyless lock --check")
    .action((options: LockOptions) => lock(options, finish));
}

async function lock(options: LockOptions, finish: Finish): Promise<void> {
  const project = findProject(options.cwd);
  const known = await knownIn(project.root);
  const locks = await locksOf(project, options, known);
  const stale = locks.filter(({ text, old }) => text !== old);
  if (options.check !== true) for (const { path, text } of stale) await replaceFile(path, text);
  const isCheck = options.check === true;
  const orphans = options.stack === undefined ? orphansIn(project, locks) : [];
  finish(isCheck && stale.length + orphans.length > 0 ? 1 : 0);
  const lines = [...locks.map((one) => `${forTerminal(one.shown)}  ${sayState(one, isCheck)}`), ...orphans];
  const conflicts = stale.flatMap((one) => sayConflict(one, isCheck));
  const said = difference(
    stale.filter(({ old = "" }) => !hasConflict(old)),
    known,
  );
  const next = stale.length === 0 ? [] : said.grown.length > 0 ? adviceOnGrowth(said.grown, isCheck) : writing(isCheck);
  process.stdout.write(`${[...lines, ...conflicts, ...said.lines, ...next].join("\n")}\n`);
}

function writing(isCheck: boolean): string[] {
  return isCheck ? ["", "keyless lock writes what the program gives."] : [];
}

/** A conflict in a lock is solved in its sources: merging only the lock would pick one side unnoticed. */
function sayConflict({ old = "", stack, shown, path }: StackLock, isCheck: boolean): string[] {
  if (!hasConflict(old)) return [];
  const config = forTerminal(`${shown.slice(0, shown.length - basename(path).length)}Pulumi.${stack}.yaml`);
  return [
    isCheck
      ? `\n${forTerminal(shown)} has a conflict: merge the program and ${config}, then run keyless lock`
      : `\n${forTerminal(shown)} had a conflict; written anew from the program: check that ${config} is merged`,
  ];
}

async function locksOf(project: ProjectFolders, options: LockOptions, known: Known): Promise<StackLock[]> {
  const { cwd, outputs, stack = [] } = options;
  const how = await howToRun(project.root, options);
  const progress = showProgress("running the program offline …");
  const ran = await runOffline({ cwd: absolute(cwd), stacks: stack, how }).finally(progress.end);
  checkReferred(
    outputs,
    ran.flatMap(({ references = [] }) => references),
  );
  return ran.map(({ stack, digest }) => {
    const after = offlineEvidence(digest, null);
    const path = lockPath(project, stack);
    const shown = shownPath(project, path);
    const text = printLock(stack, factsOf(after, known), known.stated, decidedBy(known));
    return { stack, path, shown, text, old: lockText(path, shown), after };
  });
}

function sayState({ text, old }: StackLock, isCheck: boolean): string {
  if (text === old) return "current";
  if (old === undefined) return isCheck ? "missing" : "written, new";
  return isCheck ? "not current" : "written";
}

/** The access that the stale locks lacked: only the changes, and the locks by which access grows. */
function difference(stale: readonly StackLock[], known: Known): { lines: string[]; grown: string[] } {
  const read = stale.filter(({ old }) => old !== undefined).map((one) => asInput(one, known.catalogue));
  const inputs = read.filter((input) => typeof input !== "string");
  const unreadable = read.filter((input) => typeof input === "string");
  if (inputs.length === 0) return { lines: unreadable, grown: [] };
  const old: Known = { ...known, stated: statedInAll(inputs.map(({ before: { lock } }) => lock)) };
  const report = review(inputs, { ...old, now: today() });
  const stacks = report.stacks.map(changesOnly);
  const style = terminalStyle(process.stdout);
  const grown = new Set(stacks.filter(hasGrown).map(({ stack }) => stack));
  return {
    lines: [...unreadable, `\n${renderTerminal({ ...report, stacks }, { style }).trimEnd()}`],
    grown: stale.filter(({ stack }) => grown.has(stack)).map(({ shown }) => shown),
  };
}

function changesOnly(stack: StackReport): StackReport {
  const changed = new Set(stack.changes.map(({ actor }) => actor.id));
  const access = stack.access.filter(({ actor }) => changed.has(actor.id));
  return { ...stack, access, findings: [], unknowns: [] };
}

/** The old lock, and the facts of the program. */
interface Compared extends StackInput {
  readonly before: Extract<Evidence, { kind: "lock" }>;
}

/** The old lock against the program, or a message if the old lock cannot be read. */
function asInput({ stack, shown, old = "", after }: StackLock, catalogue: RoleCatalogue): Compared | string {
  try {
    return {
      stack,
      before: {
        kind: "lock",
        lock: parseLock(old, catalogue, { older: true }),
        source: { source: "lock", ref: shown },
      },
      after,
    };
  } catch (error) {
    if (isUserError(error)) return `\n${forTerminal(shown)} could not be read: ${linesForTerminal(error.message)}`;
    throw error;
  }
}

/** Locks of stacks that no longer exist. They are not updated, but still look like access. */
function orphansIn(project: ProjectFolders, locks: readonly StackLock[]): string[] {
  const extra = lockedStacks(project).filter((stack) => !locks.some((one) => one.stack === stack));
  return extra.map(
    (stack) =>
      `${forTerminal(shownPath(project, lockPath(project, stack)))}  the stack no longer exists: remove this file`,
  );
}
