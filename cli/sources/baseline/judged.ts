import type { Judged } from "../../../access/engine.ts";
import { projectFileIn, textOf } from "../../../project/projectFile.ts";
import { git } from "../../system/git.ts";
import { resolveCommit, type Commit } from "./commit.ts";

/** What a comparison of a project with a commit is about; undefined without one, and where nothing is checked out. */
export function judgedIn(folder: string, base: Commit | undefined): Judged | undefined {
  if (base === undefined) return undefined;
  const head = git(folder, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]);
  if (!("output" in head)) return undefined;
  const file = projectFileIn(folder);
  const project = file === undefined ? "" : (textOf(file.file, file.settings, "name") ?? "");
  return { project, folder: base.prefix, commit: head.output.trim(), base: base.id };
}

/** The same for digests, which are judged by the settings of a commit. */
export function judgedBy(folder: string, ref: string): Judged | undefined {
  return judgedIn(folder, resolveCommit(folder, ref, "--settings"));
}
