import { existsSync, realpathSync } from "node:fs";
import { join, relative } from "node:path";

import { forTerminal } from "../../../access/engine.ts";
import { isInside } from "../../../project/inside.ts";
import type { GivenOutputs } from "../../../project/outputs/given.ts";
import { settingsFile } from "../../../project/settings/settings.ts";
import { UserError } from "../../system/errors.ts";
import { git } from "../../system/git.ts";
import type { Commit } from "../baseline/commit.ts";
import { outputsIn } from "./arguments.ts";
import { isGiven, outputsOfSettings } from "./here.ts";

export interface ThereOptions {
  readonly commit: Commit;
  /** Where the commit is checked out. */
  readonly checkout: string;
  /** The folder of the project in that checkout. */
  readonly root: string;
  readonly args: readonly string[];
  /** The given outputs of the working tree. An output that only one side has is known on neither. */
  readonly here: readonly GivenOutputs[];
}

/**
 * The outputs of other stacks for the program of a commit: its own settings, files and sibling projects. What git does not
 * know, such as a file that was just printed, counts for both sides.
 */
export async function outputsThere({ commit, checkout, root, args, here }: ThereOptions): Promise<GivenOutputs[]> {
  const given = outputsIn(args).map((one) => ({ ...one, path: pathThere(one.path, commit.repository, checkout) }));
  const settled = await outputsOfSettings(root);
  for (const one of settled) refuseOutside(one, checkout);
  return [...given, ...settled.filter((one) => !isGiven(given, one))].filter(
    (one) => existsSync(one.path) && isGiven(here, one),
  );
}

function pathThere(path: string, repository: string, checkout: string): string {
  const [root, real] = [realpathSync(repository), realpathSync(path)];
  const inside = relative(root, real);
  const there = join(checkout, inside);
  const mayBeThere = inside !== "" && isInside(root, real);
  return mayBeThere && (existsSync(there) || isTracked(repository, inside)) ? there : path;
}

function isTracked(repository: string, path: string): boolean {
  const listed = git(repository, ["ls-files", "--cached", "--", `:(literal)${path}`]);
  return "output" in listed && listed.output !== "";
}

function refuseOutside({ stack = "", path, label }: GivenOutputs, checkout: string): void {
  const real = existsSync(path) ? realpathSync(path) : path;
  if (isInside(realpathSync(checkout), real)) return;
  throw new UserError(
    `${settingsFile}: key "outputs.${forTerminal(stack)}": expected a path inside the repository, got ${forTerminal(label)}\n` +
      `  give what is outside with   --outputs ${forTerminal(stack)}=PATH`,
  );
}

/** The folders of sibling projects, from the root of the checkout, with a slash at the end as git has prefixes. */
export function siblingPrefixes(given: readonly GivenOutputs[], checkout: string): string[] {
  const root = realpathSync(checkout);
  return given
    .map(({ path }) => realpathSync(path))
    .flatMap((path) => (isInside(root, path) ? [`${relative(root, path)}/`] : []));
}
