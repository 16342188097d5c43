import type { Judged } from "../../../access/engine.ts";
import { textOf, type ProjectFile } from "../../../project/projectFile.ts";
import { git } from "../../system/git.ts";
import type { Commit } from "./commit.ts";

/** What a comparison with a commit is about; undefined without one, and where nothing is checked out. */
export function judgedIn({ root, file, settings }: ProjectFile, base: Commit | undefined): Judged | undefined {
  if (base === undefined) return undefined;
  const head = git(root, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
  if (!("output" in head)) return undefined;
  const project = textOf(file, settings, "name") ?? "";
  return { project, folder: base.prefix, commit: head.output.trim(), base: base.id };
}
