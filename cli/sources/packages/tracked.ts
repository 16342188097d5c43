import { readFileSync } from "node:fs";
import { join } from "node:path";

import { UserError } from "../../system/errors.ts";
import { git } from "../../system/git.ts";

/**
 * Files of a checkout that belong to the repository, or would if they were added. Ignored files are built or installed.
 *
 * @param patterns of git, from its root.
 */
export function filesOf(checkout: string, ...patterns: readonly string[]): string[] {
  const listed = git(checkout, ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...patterns]);
  if ("failed" in listed) throw new UserError(`git cannot list the files of the repository: ${listed.failed}`);
  return [...new Set(listed.output.split("\0").filter((file) => file !== ""))];
}

/** The content of a file; undefined if there is none. A folder and a broken link are not files. */
export function contentOf(...path: readonly string[]): Buffer | undefined {
  try {
    return readFileSync(join(...path));
  } catch {
    // For any reason, it cannot be loaded.
    return undefined;
  }
}

/** Whether a file is the same in two folders, or in neither. */
export function isSame(one: string, other: string, file: string): boolean {
  const [here, there] = [contentOf(one, file), contentOf(other, file)];
  return here === undefined || there === undefined ? here === there : here.equals(there);
}

/** The files of a folder of a checkout. */
export function filesIn(checkout: string, folder: string): string[] {
  return filesOf(checkout, `:(literal)${folder}`);
}
