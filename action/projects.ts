import { matchesGlob, posix } from "node:path";

import { forTerminal } from "../access/engine.ts";
import { UserError } from "../cli/system/errors.ts";
import { git } from "../cli/system/git.ts";

/** The folders of projects, from the root of the repository; `.` is the root. */
export interface Projects {
  readonly folders: readonly string[];
  /** Those that the base has and the change has not. Their resources stay until they are destroyed. */
  readonly removed: readonly string[];
}

const projectFile = /(?:^|\/)Pulumi\.ya?ml$/;

/**
 * The projects of a repository that globs name, at the commit that is checked out and at its base.
 *
 * @throws UserError when there is none.
 */
export function findProjects(root: string, base: string, globs: readonly string[]): Projects {
  const [before, folders] = [base, "HEAD"].map((commit) => projectsAt(root, commit, globs));
  if (folders === undefined || before === undefined || (folders.length === 0 && before.length === 0)) {
    const where = globs.length === 0 ? "in this repository" : `in ${globs.map(forTerminal).join(", ")}`;
    throw new UserError(`no Pulumi.yaml ${where}\n  expected   projects: folders of Pulumi projects, such as infra/*`);
  }
  return { folders, removed: before.filter((folder) => !folders.includes(folder)) };
}

function projectsAt(root: string, commit: string, globs: readonly string[]): string[] {
  const listed = git(root, ["ls-tree", "-r", "-z", "--name-only", "--full-tree", commit]);
  if (!("output" in listed))
    throw new UserError(`git cannot list the files of ${commit.slice(0, 12)}: ${forTerminal(listed.failed)}`);
  const files = listed.output.split("\0").filter((file) => projectFile.test(file) && !file.includes("node_modules/"));
  return [...new Set(files.map((file) => posix.dirname(file)))].filter((folder) => isNamed(folder, globs)).toSorted();
}

function isNamed(folder: string, globs: readonly string[]): boolean {
  return globs.length === 0 || globs.some((glob) => matchesGlob(folder, posix.normalize(glob).replace(/(.)\/$/, "$1")));
}
