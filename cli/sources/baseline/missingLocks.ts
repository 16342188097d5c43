import { basename } from "node:path";

import type { ProjectFolders } from "../../../project/projectFile.ts";
import { lockedStacks } from "../../../project/stackNames.ts";
import { git } from "../../system/git.ts";
import { lockPath } from "../project.ts";

/** A stack without a lock that is expected to have one. */
export interface MissingLock {
  readonly stack: string;
  /** Whether the commit that is checked out has it, so that somebody has deleted it. */
  readonly isDeleted: boolean;
}

/**
 * Of these stacks, which have no lock although others of the project have theirs, or although the commit that is checked out
 * has it. The first run of a project finds none; without git, or beside it, only other locks tell.
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

/** Which of these files of a folder the commit that is checked out has. */
function committedOf(folder: string, names: readonly string[]): ReadonlySet<string> {
  // Without a name git would list all.
  if (names.length === 0) return new Set();
  const answer = git(folder, ["ls-tree", "--name-only", "-z", "HEAD", "--", ...names.map((name) => `./${name}`)]);
  return new Set("output" in answer ? answer.output.split("\0") : []);
}
