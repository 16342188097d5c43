import { Command } from "commander";

import { forTerminal, isUnchanged, titleInOneLine } from "../../access/engine.ts";
import type { Forge, Occasion } from "../forges/forge.ts";
import { ForgeError, mayOnlyRead, sayForgeError } from "../forges/forgeError.ts";
import { occasionHere } from "../forges/occasion.ts";
import { patiently } from "../forges/patience.ts";
import { bringUpToDate, type Draft, type Outcome } from "../forges/sticky.ts";
import { draftOf, failureOf } from "../report/comment.ts";
import { exitCodeOfAll, type FailOn, type Finish } from "../report/exitCode.ts";
import { readReport, type JudgedReport } from "../sources/reportFile.ts";
import { UserError } from "../system/errors.ts";
import { sayNotes } from "../system/notes.ts";
import { failOnOption } from "./options.ts";

interface CommentOptions {
  readonly report?: readonly string[];
  readonly failed?: boolean;
  readonly onChange?: boolean;
  readonly status?: boolean;
  readonly fullReport?: string;
  readonly failOn: FailOn;
}

/** `keyless comment`: the one comment of a pull request, from a job of its platform. */
export function commentCommand(finish: Finish): Command {
  return new Command("comment")
    .description(
      "Write the reports of a pull request into one comment on it, which later runs keep current: GitHub, Azure DevOps, GitLab.",
    )
    .option("--report <file...>", "reports of keyless preview --against REF --format json, one for each project")
    .option("--failed", "say that keyless could not run for this commit, instead of --report")
    .option("--on-change", "write no first comment while nothing changes; default: one line")
    .option("--status", "set a status of the commit, too: failed where this command exits with 1")
    .option("--full-report <url>", "where the full reports are; default: the run of the pipeline")
    .addOption(failOnOption())
    .addHelpText(
      "after",
      "\nThe pull request is that of the job it runs in. Tokens: GITHUB_TOKEN (pull-requests: write), SYSTEM_ACCESSTOKEN\n" +
        "(Contribute to pull requests), GITLAB_TOKEN (a project access token; the job token may not write notes).",
    )
    .addHelpText("after", "\nExit codes: those of keyless preview for the reports, 2 if no comment could be written.")
    .addHelpText("after", "\nExample:\n  keyless comment --report report.json --on-change")
    .action((options: CommentOptions) => comment(options, finish));
}

async function comment(options: CommentOptions, finish: Finish): Promise<void> {
  const { report: files = [], failed = false, failOn, status = false } = options;
  if ((files.length === 0) !== failed) throw new UserError("expected either --report FILE or --failed");
  checkAddress(options.fullReport);
  const reports: JudgedReport[] = [];
  for (const file of files) reports.push(await readReport(file));
  const occasion = await occasionHere(process.env);
  for (const [index, { judged }] of reports.entries()) checkCommit(files[index] ?? "", judged.commit, occasion);
  const exitCode = failed ? 1 : exitCodeOfAll(reports, failOn);
  finish(exitCode);
  const text = failed ? "keyless could not run" : titleInOneLine(reports);
  const isWorthFirst = options.onChange !== true || !isUnchanged(reports);
  const draft = failed ? failureOf(occasion) : draftOf(reports, occasion, { ...options, isWorthFirst });
  const outcome = await write(
    occasion.forge,
    draft,
    status ? { isPassed: exitCode === 0, text: shortened(text) } : undefined,
  );
  process.stdout.write(`${forTerminal(text)}\n${outcome}\n`);
}

/** @returns what was done, in words. A token that may only read changes nothing of the verdict. */
async function write(
  forge: Forge,
  draft: Draft,
  status: Parameters<Forge["setStatus"]>[0] | undefined,
): Promise<string> {
  try {
    const outcome = await bringUpToDate(forge, draft);
    if (status !== undefined) await patiently(() => forge.setStatus(status));
    return `${forge.name}: ${outcomes[outcome]}`;
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    if (!mayOnlyRead(error)) throw sayForgeError(forge.name, error);
    sayNotes([
      `${forge.name} does not let this token write (${error.status}: ${forTerminal(error.message)}). Pull requests from forks get one that only reads: docs/pull-requests.md`,
    ]);
    return `${forge.name}: no comment was written`;
  }
}

const outcomes: Record<Outcome, string> = {
  created: "the comment was written",
  updated: "the comment was updated",
  left: "the comment says something newer and was left as it is",
  none: "nothing changes, so no comment was written",
};

/** What fits into the description of a status. */
function shortened(text: string): string {
  return text.length <= maxStatus ? text : `${text.slice(0, maxStatus - 1).toWellFormed()}…`;
}

const maxStatus = 140;

/** A report of another commit would be read as one of this commit. */
function checkCommit(file: string, commit: string, { judged }: Occasion): void {
  if (judged.includes(commit)) return;
  const wanted = [...new Set(judged)].map((one) => one.slice(0, 12)).join(" or ");
  throw new UserError(
    `${forTerminal(file)}: this report is about another commit than the pull request\n` +
      `  given      ${commit.slice(0, 12)}\n  expected   ${wanted}`,
  );
}

function checkAddress(address: string | undefined): void {
  if (address === undefined || /^https:\/\/\S{1,450}$/.test(address)) return;
  throw new UserError("--full-report: expected an https address");
}
