import { join } from "node:path";

import { knownInBase, type Known } from "../settings.ts";
import { resolveCommit } from "./commit.ts";
import { withWorktree } from "./worktree.ts";

/**
 * The settings of a folder as a commit has them.
 *
 * @throws UserError when there is no such commit, or its settings cannot be read.
 */
export async function knownAt(folder: string, ref: string): Promise<Known> {
  const commit = resolveCommit(folder, ref, "--settings");
  return withWorktree(commit, (checkout) => knownInBase(join(checkout, commit.prefix)));
}
