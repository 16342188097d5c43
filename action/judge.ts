import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";

import { forTerminal, linesForTerminal } from "../access/engine.ts";
import { main as keyless } from "../cli/main.ts";
import { readReport, type JudgedReport } from "../cli/sources/reportFile.ts";
import { UserError } from "../cli/system/errors.ts";
import { filesOf } from "./files.ts";
import type { Inputs } from "./inputs.ts";
import { missingPackages } from "./packages.ts";
import { findProjects } from "./projects.ts";

export interface Place {
  /** The root of the checked out repository. */
  readonly root: string;
  /** A folder for reports, outside of it. */
  readonly results: string;
  /** The commit that the change began from. */
  readonly base: string;
  /** Whether whoever wrote the change may write to nothing here. */
  readonly isForeign: boolean;
}

/** A report and its file. */
export interface Written {
  readonly path: string;
  readonly report: JudgedReport;
}

/**
 * Judges every project of a change against its base, each by the command as anybody can run it.
 *
 * @throws UserError when one of them could not be judged: the others do not speak for it.
 */
export async function judge(inputs: Inputs, { root, results, base, isForeign }: Place): Promise<Written[]> {
  mkdirSync(results, { recursive: true });
  if (inputs.plans.length > 0) {
    const plans = filesOf(root, inputs.plans);
    return [await judgePlans(plans, projectOf(inputs, root), base, join(results, "report.json"))];
  }
  const { folders, removed } = findProjects(root, base, inputs.projects);
  const [gone] = removed;
  if (gone !== undefined) {
    throw new UserError(
      `${removed.map(forTerminal).join(", ")}: this project is removed, and what it has deployed stays\n` +
        "  destroy its stacks first, then leave it out of projects",
    );
  }
  const lacking = folders.flatMap((folder) => missingPackages(root, folder) ?? []);
  if (lacking.length > 0) throw new UserError(lacking.join("\n"));
  const confine = inputs.confine ?? (isForeign ? "required" : "auto");
  const stacks = inputs.stacks.length === 0 ? [] : ["--stack", ...inputs.stacks];
  const written: Written[] = [];
  for (const [index, folder] of folders.entries()) {
    const args = ["preview", "--cwd", join(root, folder), "--against", base, "--confine", confine, ...stacks];
    written.push(await reportBy(args, join(results, `report-${index + 1}.json`), folder));
  }
  return written;
}

/** The settings that judge digests are those of one project. */
function projectOf({ projects }: Inputs, root: string): string {
  const [project = ".", ...others] = projects;
  if (others.length === 0 && existsSync(join(root, project))) return join(root, project);
  throw new UserError("input plans: expected the digests of one project, whose folder is in projects");
}

/** In the folder of the project, from which its settings are found. */
async function judgePlans(plans: readonly string[], project: string, base: string, path: string): Promise<Written> {
  const before = process.cwd();
  process.chdir(project);
  try {
    return await reportBy(["diff", "--settings", base, "--plan", ...plans], path, "plans");
  } finally {
    process.chdir(before);
  }
}

async function reportBy(args: readonly string[], path: string, what: string): Promise<Written> {
  process.stdout.write(`::group::keyless ${linesForTerminal(what).replaceAll("\n", " ")}\n`);
  const exitCode = await keyless([...args, "--format", "json", "--output", path]);
  process.stdout.write("::endgroup::\n");
  if (exitCode === 2) throw new UserError(`${forTerminal(what)} could not be judged: the log above says why`);
  return { path, report: await readReport(path) };
}
