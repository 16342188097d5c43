import { forTerminal, quotedForTerminal } from "../../../access/engine.ts";
import { UserError } from "../../system/errors.ts";
import { git } from "../../system/git.ts";

/** A commit, and where in its repository a folder of the working tree is. */
export interface Commit {
  /** The full name, a hash. */
  readonly id: string;
  /** What the user called it. */
  readonly ref: string;
  /** The root of the working tree. */
  readonly repository: string;
  /** From there to the folder: empty, or with a slash at its end. */
  readonly prefix: string;
}

/**
 * The commit that a ref names in the repository of a folder.
 *
 * @param option the option with the ref, for messages.
 * @throws UserError when there is none, or the text could be something other than a ref.
 */
export function resolveCommit(folder: string, ref: string, option = "--against"): Commit {
  const shown = forTerminal(ref);
  if (ref === "" || ref.startsWith("-") || /[\p{Cc}]/u.test(ref)) {
    throw new UserError(`${option} "${shown}": expected a commit, branch or tag, or the file of a lock (.yaml)`);
  }
  const repository = answer(folder, ["rev-parse", "--show-toplevel"], shown, option);
  const prefix = answer(folder, ["rev-parse", "--show-prefix"], shown, option);
  const found = git(folder, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
  const id = "output" in found ? found.output.trim() : "";
  refuseAmbiguous(folder, ref, id, option);
  if (/^[0-9a-f]{40,64}$/.test(id)) return { id, ref, repository, prefix };
  const isShallow = answer(folder, ["rev-parse", "--is-shallow-repository"], shown, option) === "true";
  throw new UserError(
    isShallow
      ? `${option} "${shown}": this clone does not have that commit, because it is shallow\n` +
          "  fetch the history first: git fetch --unshallow, or fetch-depth: 0 of actions/checkout"
      : `${option} "${shown}": there is no such commit here\n` +
          "  expected   a commit, branch or tag that git knows, such as HEAD~1 or origin/main, or the file of a lock (.yaml)",
  );
}

/** Git prefers a tag to a branch of the same name, so a pushed tag could choose the base of a change. */
function refuseAmbiguous(folder: string, ref: string, id: string, option: string): void {
  const named = ["refs/tags/", "refs/heads/", "refs/remotes/"].filter((place) => {
    const found = git(folder, ["rev-parse", "--verify", "--quiet", `${place}${ref}^{commit}`]);
    return "output" in found && found.output.trim() !== "";
  });
  if (named.length < 2 || id === "") return;
  const names = named.map((place) => forTerminal(`${place}${ref}`)).join(" and ");
  throw new UserError(`${option} ${quotedForTerminal(ref)}: names ${names}\n  expected   one of them by its full name`);
}

/** The short id, as git writes it. */
export function shortId({ id }: Commit): string {
  return id.slice(0, 7);
}

/** `HEAD~1 (1a2b3c4)`; the short id alone where the user gave no other name. */
export function sayCommit(commit: Commit): string {
  const isItsId = commit.ref.length >= 7 && commit.id.startsWith(commit.ref.toLowerCase());
  return isItsId ? shortId(commit) : `${forTerminal(commit.ref)} (${shortId(commit)})`;
}

function answer(folder: string, args: readonly string[], ref: string, option: string): string {
  const answered = git(folder, args);
  if ("output" in answered) return answered.output.replace(/\r?\n$/, "");
  throw new UserError(
    `${option} "${ref}": ${forTerminal(folder)} is in no git repository that can be read\n  problem    ${forTerminal(answered.failed)}`,
  );
}
