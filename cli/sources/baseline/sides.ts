import { type Evidence, factsOf, forTerminal, type Lock } from "../../../access/engine.ts";
import type { RoleCatalogue } from "../../../roles/index.ts";
import type { Known } from "../settings.ts";
import type { ProjectFolders } from "../../../project/projectFile.ts";
import { UserError, isUserError } from "../../system/errors.ts";
import { lockOf, sameFacts } from "../locks.ts";
import { offlineEvidence } from "../offlineEvidence.ts";
import { tryOffline, type HowToRun, type OfflineRun } from "../offlineRun.ts";
import { showProgress } from "../../system/progress.ts";
import { lockPath, shownPath } from "../project.ts";
import { sayStacks } from "./notes.ts";

export interface SidesOptions {
  /** The project as the commit has it. */
  readonly project: ProjectFolders;
  readonly stacks: readonly string[];
  /** Why the installed packages are not those that the commit wants; empty if they are. */
  readonly otherPackages: readonly string[];
  readonly name: string;
  readonly ref: string;
  readonly known: Known;
  readonly how: HowToRun;
}

/** One stack of a commit. */
export interface Side {
  readonly evidence: Evidence;
  /** The other stacks that its program refers to. */
  readonly references?: readonly string[];
  /** Why the other side is not known in full. */
  readonly doubt?: string;
  /** What the user should know about it. It is printed once for all stacks that have it. */
  readonly remark?: string;
}

interface Unusable {
  readonly stack: string;
  readonly whys: readonly string[];
}

/** A lock, or why there is none. */
type Locked = { readonly lock: Lock } | { readonly why: string };

/**
 * The side of each stack: what the program of the commit declares. With other packages a program may declare
 * something else. Then its lock counts; without one there is a doubt, which every verdict respects.
 *
 * @throws UserError when a program does not run and there is no lock either.
 */
export async function sidesAt(options: SidesOptions): Promise<ReadonlyMap<string, Side>> {
  const { project, stacks, otherPackages, name, known, how } = options;
  const locks = new Map(stacks.map((stack) => [stack, lockedAt(project, stack, known.catalogue)]));
  const toRun = stacks.filter((stack) => otherPackages.length === 0 || !hasLock(locks.get(stack)));
  const run = toRun.length === 0 ? { stacks: [], problems: [] } : await runAt(project.root, toRun, name, how);
  const sides = stacks.map((stack) => [stack, sideOf(stack, run, locks.get(stack), options)] as const);
  const unusable = sides.flatMap(([, side]) => ("whys" in side ? [side] : []));
  if (unusable.length > 0) throw new UserError(unusable.map(describe).join("\n\n"));
  return new Map(sides.flatMap(([stack, side]) => ("whys" in side ? [] : [[stack, side] as const])));
}

async function runAt(cwd: string, stacks: readonly string[], name: string, how: HowToRun) {
  const progress = showProgress(`running ${name} offline …`);
  return tryOffline({ cwd, stacks, how, isBase: true }).finally(progress.end);
}

function sideOf(stack: string, run: OfflineRun, locked: Locked | undefined, options: SidesOptions): Side | Unusable {
  const { otherPackages, name, ref } = options;
  const hasOwnPackages = otherPackages.length === 0;
  const ran = run.stacks.find((one) => one.stack === stack);
  const lock = hasLock(locked) ? locked.lock : undefined;
  if (ran !== undefined) {
    const evidence = offlineEvidence(ran.digest, ref);
    const doubt = hasOwnPackages ? {} : { doubt: doubtOf(name, otherPackages) };
    return { evidence, references: ran.references ?? [], ...doubt, ...remarkOnLock(stack, evidence, locked, options) };
  }
  const why = hasOwnPackages ? problemOf(stack, run) : undefined;
  if (lock === undefined) {
    return { stack, whys: [problemOf(stack, run), locked !== undefined && "why" in locked ? locked.why : ""] };
  }
  const other = `the installed packages are not those that it wants (${sayDifferences(otherPackages)})`;
  const reason = why === undefined ? other : `its program does not run: ${why}`;
  return {
    evidence: { kind: "lock", lock, source: { source: "lock", ref } },
    remark: `its lock is used instead of its program, because ${reason}`,
  };
}

function doubtOf(name: string, otherPackages: readonly string[]): string {
  return `the installed packages are not those that ${name} wants (${sayDifferences(otherPackages)}), and it has no readable lock: differences in access that come from a package cannot be seen`;
}

/** How many of them are listed. */
const maxDifferences = 3;

function sayDifferences(differences: readonly string[]): string {
  const more = differences.length - maxDifferences;
  return [...differences.slice(0, maxDifferences), ...(more > 0 ? [`and ${more} more`] : [])].join(", ");
}

/** A lock that differs from the program is out of date: the program counts. */
function remarkOnLock(
  stack: string,
  evidence: Evidence,
  locked: Locked | undefined,
  { known }: SidesOptions,
): Pick<Side, "remark"> {
  if (!hasLock(locked)) return {};
  if (sameFacts(locked.lock, { stack, model: factsOf(evidence, known) })) return {};
  return { remark: "its lock was out of date, so its program is used" };
}

/** A line for each remark: `HEAD~1 (1a2b3c4), stacks dev, prod: its lock was not current, …`. */
export function remarksOn(sides: ReadonlyMap<string, Side>, name: string): string[] {
  const byRemark = Map.groupBy(sides, ([, { remark }]) => remark);
  return [...byRemark].flatMap(([remark, those]) =>
    remark === undefined ? [] : [`${name}, ${sayStacks(those.map(([stack]) => stack))}: ${remark}`],
  );
}

function hasLock(locked: Locked | undefined): locked is { readonly lock: Lock } {
  return locked !== undefined && "lock" in locked;
}

function lockedAt(project: ProjectFolders, stack: string, catalogue: RoleCatalogue): Locked {
  try {
    const lock = lockOf(project, stack, catalogue);
    return lock === undefined ? { why: `there is no ${shownPath(project, lockPath(project, stack))}` } : { lock };
  } catch (error) {
    if (isUserError(error)) return { why: error.message };
    throw error;
  }
}

function problemOf(stack: string, { problems }: OfflineRun): string {
  const problem = problems.find((one) => one.stack === stack) ?? problems.find((one) => one.stack === undefined);
  return problem?.error.message ?? "it was not run";
}

function describe({ stack, whys: [program = "", lock = ""] }: Unusable): string {
  return (
    `stack ${forTerminal(stack)} cannot be compared with it\n` +
    `  its program does not run: ${indented(program)}\n` +
    `  it has no lock to use instead: ${indented(lock)}`
  );
}

function indented(text: string): string {
  return text.trimEnd().replaceAll("\n", "\n    ");
}
