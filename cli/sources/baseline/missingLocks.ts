import { basename } from "node:path";

import type { ProjectFolders } from "../../../project/projectFile.ts";
import { lockedStacks } from "../../../project/stackNames.ts";
import { git } from "../../system/git.ts";
import { lockPath } from "../project.ts";

/** A stack without a lock that is expected to have one. */
export interface MissingLock {
  readonly stack: string;
  /** Whether HEAD has it, so that it was deleted. */
  readonly isDeleted: boolean;
}

/**
 * The stacks that have no lock although others of the project have theirs, or although HEAD
 * has it. In the first run of a project there are none. Without git only other locks count.
 */
export function missingLocks(project: ProjectFolders, stacks: readonly string[]): MissingLock[] {
  const locked = lockedStacks(project);
  const open = stacks.filter((stack) => !locked.includes(stack));
  const nameOf = (stack: string) => basename(lockPath(project, stack));
  const committed = committedOf(project.stackConfigDir, open.map(nameOf));
  return open.flatMap((stack) => {
    const isDeleted = committed.has(nameOf(stack));
    return isDeleted || locked.length > 0 ? [{ stack, isDeleted }] : [];
  });
}

/** Which of these files of a folder HEAD has. */
function committedOf(folder: string, names: readonly string[]): ReadonlySet<string> {
  // Without a name git would list all.
  if (names.length === 0) return new Set();
  const answer = git(folder, ["ls-tree", "--name-only", "-z", "HEAD", "--", ...names.map((name) => `./${name}`)]);
  return new Set("output" in answer ? answer.output.split("\0") : []);
}
