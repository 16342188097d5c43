import { git } from "../system/git.ts";

/** From the root of the repository to a folder: `infra/`, or nothing at the root. @returns nothing outside of a repository. */
export function repositoryFolder(folder: string): string | undefined {
  const answered = git(folder, ["rev-parse", "--show-prefix"]);
  return "output" in answered ? answered.output.replace(/\r?\n$/, "") : undefined;
}
