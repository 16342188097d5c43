import { forTerminal, parseLock, type Evidence } from "../../access/index.ts";
import type { RoleCatalogue } from "../../access/roles/index.ts";
import { UserError, reading } from "../errors.ts";
import { lockOf, lockText } from "../locks.ts";
import { lockPath, shownPath, type Project } from "../project.ts";
import type { Baseline } from "./baseline.ts";

/** Compares with the locks in the working tree, where there are any. */
export function againstLocks(project: Project, catalogue: RoleCatalogue): Baseline {
  const before = (stack: string): Evidence | null => {
    const lock = lockOf(project, stack, catalogue);
    const ref = shownPath(project, lockPath(project, stack));
    return lock === undefined ? null : { kind: "lock", lock, source: { source: "lock", ref } };
  };
  return { name: undefined, catalogue, before, notes: [] };
}

/**
 * Whether `--against` means the file of a lock. Only its ending counts: were it enough that there is a file, a commit could
 * bring one along with the name of the ref that it is to be judged by.
 */
export function namesLock(against: string): boolean {
  return /\.ya?ml$/i.test(against);
}

/**
 * Compares one stack with a lock, and no other with anything.
 *
 * @throws UserError when it is no lock.
 */
export function againstLock(file: string, catalogue: RoleCatalogue): Baseline {
  const text = lockText(file, file);
  if (text === undefined) throw new UserError(`--against ${forTerminal(file)}: there is no such file`);
  const lock = reading(file, () => parseLock(text, catalogue));
  const evidence: Evidence = { kind: "lock", lock, source: { source: "lock", ref: file } };
  return { name: file, catalogue, before: (stack) => (stack === lock.stack ? evidence : null), notes: [] };
}
