import { forTerminal } from "../access/engine.ts";
import { UserError } from "../cli/system/errors.ts";
import { git } from "../cli/system/git.ts";

/**
 * The commit that a change began from: where it left the branch that it is to be merged into.
 *
 * @param branch its name. It is asked for as a branch of the remote, because a tag of the same name could be pushed.
 * @throws UserError when the clone does not reach so far back.
 */
export function mergeBase(root: string, branch: string): string {
  const answered = git(root, ["merge-base", `refs/remotes/origin/${branch}`, "HEAD"]);
  const commit = "output" in answered ? answered.output.trim() : "";
  if (/^[0-9a-f]{40,64}$/.test(commit)) return commit;
  throw new UserError(
    `the commit from which this change left ${forTerminal(branch)} is not in this clone\n` +
      "  expected   actions/checkout with fetch-depth: 0",
  );
}
