import { type Evidence, forTerminal, type Lock } from "../../../access/engine.ts";
import { parseLock } from "../../../access/locks.ts";
import { settingsFile } from "../../../project/settings/settings.ts";
import type { ProjectFolders } from "../../../project/projectFile.ts";
import { describedStacks, lockedStacks } from "../../../project/stackNames.ts";
import { UserError, reading } from "../../system/errors.ts";
import { missingInLock } from "../lockShape.ts";
import { lockOf, lockText } from "../locks.ts";
import { decidedInAll } from "../decided.ts";
import { statedInAll } from "../statedInAll.ts";
import type { Known } from "../settings.ts";
import { lockPath, shownPath } from "../project.ts";
import type { Baseline } from "./baseline.ts";

/**
 * Compares with the locks in the working tree, where there are any.
 *
 * @param asked the requested stacks; none means all.
 */
export function againstLocks(project: ProjectFolders, known: Known, asked: readonly string[]): Baseline {
  const [locked, described] = [lockedStacks(project), describedStacks(project)];
  const judged = locked.filter((stack) => asked.length === 0 || asked.includes(stack));
  const locks = new Map(
    judged.flatMap((stack) => lockOf(project, stack, known.catalogue) ?? []).map((lock) => [lock.stack, lock]),
  );
  const before = (stack: string): Evidence | null => {
    const lock = locks.get(stack);
    const ref = shownPath(project, lockPath(project, stack));
    return lock === undefined ? null : { kind: "lock", lock, source: { source: "lock", ref } };
  };
  return {
    kind: "locks",
    name: judged.length > 0 ? `the lock files ${placeOf(project)}` : undefined,
    ...knownBy([...locks.values()], known),
    before,
    gone: asked.length === 0 ? locked.filter((stack) => !described.includes(stack)) : [],
  };
}

/** Only what the locks have recorded counts, so that a change cannot silence findings with its own settings. */
function knownBy(locks: readonly Lock[], known: Known): Pick<Baseline, "known" | "notes" | "unexpected"> {
  if (locks.length === 0) return { known, notes: [] };
  const stated = statedInAll(locks);
  const fresh = known.stated.filter(({ pattern }) => !stated.some((one) => one.pattern === pattern));
  const notes = fresh.map(
    ({ pattern }) =>
      `${settingsFile} states that ${pattern} carries no access: that counts when keyless lock has written it into the locks`,
  );
  const { decisions, doubt, notes: undecided } = decidedInAll(locks, known);
  const unexpected = doubt === undefined ? {} : { unexpected: doubt };
  return { known: { ...known, stated, ...decisions }, ...unexpected, notes: [...notes, ...undecided] };
}

function placeOf(project: ProjectFolders): string {
  const folder = shownPath(project, project.stackConfigDir);
  return folder === "" ? "beside Pulumi.yaml" : `in ${forTerminal(folder)}/`;
}

/**
 * Whether `--against` means the file of a lock. Only its ending counts: if an existing file were enough, a commit could
 * contain one with the name of the ref by which it is judged.
 */
export function namesLock(against: string): boolean {
  return /\.ya?ml$/i.test(against);
}

/**
 * Compares one stack with a lock, and no other with anything.
 *
 * @param asked the requested stacks; none means all.
 * @throws UserError when it is not a lock, or not the lock of a requested stack: nothing would be judged.
 */
export function againstLock(file: string, known: Known, asked: readonly string[]): Baseline {
  const text = lockText(file, file);
  if (text === undefined) throw new UserError(`--against ${forTerminal(file)}: there is no such file`);
  const missing = missingInLock(text);
  if (missing !== undefined) throw new UserError(`--against ${forTerminal(file)}: ${missing}`);
  const lock = reading(file, () => parseLock(text, known.catalogue));
  if (asked.length > 0 && !asked.includes(lock.stack)) {
    const given = `it is the lock of ${forTerminal(lock.stack)}, and --stack asks for ${asked.map(forTerminal).join(", ")}`;
    throw new UserError(`--against ${forTerminal(file)}: ${given}. Name the lock of a stack that is asked for`);
  }
  const evidence: Evidence = { kind: "lock", lock, source: { source: "lock", ref: file } };
  const before = (stack: string) => (stack === lock.stack ? evidence : null);
  return { kind: "lock", name: forTerminal(file), ...knownBy([lock], known), before, gone: [] };
}
