import { mkdtempSync } from "node:fs";
import { join } from "node:path";

import { main as keyless } from "../cli/main.ts";
import { exitCodeOfAll } from "../cli/report/exitCode.ts";
import { readReport } from "../cli/sources/reportFile.ts";
import { UserError } from "../cli/system/errors.ts";
import { mergeBase } from "./base.ts";
import { commitsOf } from "./event.ts";
import { filesOf } from "./files.ts";
import type { Step } from "./given.ts";
import { checkOutHead } from "./head.ts";
import { judge, type Written } from "./judge.ts";
import { publish } from "./publish.ts";

/**
 * Judges the change that the workflow runs for, or takes the reports of another job, and shows them: outputs, summary,
 * annotations, comment.
 *
 * @returns the exit code of the step.
 * @throws UserError when a project could not be judged; the comment says so, too.
 */
export async function run(step: Step): Promise<0 | 1> {
  const { inputs } = step;
  try {
    const written = await reportsOf(step);
    publish(written, step);
    const args = ["--fail-on", inputs["fail-on"], ...(inputs.comment === "on-change" ? ["--on-change"] : [])];
    await comment(["--report", ...written.map(({ path }) => path), ...args], step);
    return exitCodeOfAll(
      written.map(({ report }) => report),
      inputs["fail-on"],
    );
  } catch (error) {
    if (error instanceof UserError) await comment(["--failed"], step);
    throw error;
  }
}

async function reportsOf(step: Step): Promise<readonly Written[]> {
  const { inputs, environment, root } = step;
  if (inputs.reports.length > 0) {
    return readReports(filesOf(root, inputs.reports), commitsOf(environment));
  }
  const results = mkdtempSync(join(environment["RUNNER_TEMP"] ?? "", "keyless-"));
  const given = environment["GITHUB_BASE_REF"] ?? "";
  const branch = given === "" ? await checkOutHead(step) : given;
  return judge(inputs, { root, results, base: mergeBase(root, branch), isForeign: given === "" });
}

/** @throws UserError for a report that is about none of the commits. */
async function readReports(paths: readonly string[], commits: readonly string[]): Promise<Written[]> {
  const written: Written[] = [];
  for (const path of paths) {
    const report = await readReport(path);
    const { commit } = report.judged;
    if (!commits.includes(commit))
      throw new UserError(`a report is about ${commit}, and this workflow runs for another commit`);
    written.push({ path, report });
  }
  return written;
}

/** The token is in the environment as long as that takes, and no program runs meanwhile. */
async function comment(args: readonly string[], { inputs, environment }: Step): Promise<void> {
  if (inputs.comment === "never" || inputs.token === "") return;
  environment["GITHUB_TOKEN"] = inputs.token;
  try {
    // A job that has only the reports of another one is the check of the pull request.
    const status = inputs.reports.length > 0 ? ["--status"] : [];
    const exitCode = await keyless(["comment", ...args, ...status]);
    if (exitCode === 2 && !args.includes("--failed"))
      throw new UserError("no comment could be written: the log above says why");
  } finally {
    Reflect.deleteProperty(environment, "GITHUB_TOKEN");
  }
}
