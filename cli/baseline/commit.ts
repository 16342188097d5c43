import { forTerminal } from "../../access/index.ts";
import { UserError } from "../errors.ts";
import { git } from "../git.ts";

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
 * @throws UserError when there is none, or the text could be taken for something else than a ref.
 */
export function resolveCommit(folder: string, ref: string): Commit {
  const shown = forTerminal(ref);
  if (ref === "" || ref.startsWith("-") || /[\p{Cc}]/u.test(ref)) {
    throw new UserError(`--against "${shown}": expected a commit, branch or tag, or the file of a lock (.yaml)`);
  }
  const repository = answer(folder, ["rev-parse", "--show-toplevel"], shown);
  const prefix = answer(folder, ["rev-parse", "--show-prefix"], shown);
  const found = git(folder, ["rev-parse", "--verify", "--quiet", `${ref}^{commit}`]);
  const id = "output" in found ? found.output.trim() : "";
  if (/^[0-9a-f]{40,64}$/.test(id)) return { id, ref, repository, prefix };
  const isShallow = answer(folder, ["rev-parse", "--is-shallow-repository"], shown) === "true";
  throw new UserError(
    isShallow
      ? `--against "${shown}": this clone does not have that commit, because it is shallow\n` +
          "  fetch the history first: git fetch --unshallow, or fetch-depth: 0 of actions/checkout"
      : `--against "${shown}": there is no such commit here\n` +
          "  expected   a commit, branch or tag that git knows, such as HEAD~1 or origin/main, or the file of a lock (.yaml)",
  );
}

/** As short as people write it. */
export function shortId({ id }: Commit): string {
  return id.slice(0, 12);
}

function answer(folder: string, args: readonly string[], ref: string): string {
  const answered = git(folder, args);
  if ("output" in answered) return answered.output.replace(/\r?\n$/, "");
  throw new UserError(
    `--against "${ref}": ${forTerminal(folder)} is in no git repository that can be read\n  problem    ${forTerminal(answered.failed)}`,
  );
}
