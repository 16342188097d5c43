import { Command } from "commander";

import { type Evidence, heldBefore, type Part, review } from "../../access/engine.ts";
import type { ProjectFolders } from "../../project/projectFile.ts";
import { readSettings } from "../../project/settings/read.ts";
import { stackNames } from "../../project/stackNames.ts";
import type { Baseline } from "../sources/baseline/baseline.ts";
import { againstCommit } from "../sources/baseline/fromCommit.ts";
import { judgedIn } from "../sources/baseline/judged.ts";
import { againstLock, againstLocks, namesLock } from "../sources/baseline/locks.ts";
import { expectedBy } from "../sources/decided.ts";
import { missingLocks } from "../sources/baseline/missingLocks.ts";
import { knownIn, refuseOldRoles } from "../sources/settings.ts";
import type { Finish } from "../report/exitCode.ts";
import { absolute } from "../system/folder.ts";
import { nextSteps, sayDeleted, sayUnjudged } from "../report/nextSteps.ts";
import { sayNotes } from "../system/notes.ts";
import { leftBehind, offlineEvidence, withDoubt } from "../sources/offlineEvidence.ts";
import { confinementOf } from "../sources/confinement.ts";
import { runOffline, type HowToRun } from "../sources/offlineRun.ts";
import { checkReferred } from "../sources/outputs/referred.ts";
import { howToRun, needsWithoutBase, withReportOptions, withRunOptions, type RunOptions } from "./options.ts";
import { deliver, type ReportOptions } from "../report/output.ts";
import { showProgress } from "../system/progress.ts";
import { findProject } from "../sources/project.ts";
import { isIn, parseShard, type Shard } from "../sources/shard.ts";
import { UserError } from "../system/errors.ts";
import { resourceCounts } from "../report/resourceCounts.ts";
import { terminalStyle } from "../report/style.ts";
import { today } from "../system/today.ts";

interface PreviewOptions extends RunOptions, ReportOptions {
  readonly against?: string;
  readonly shard?: Shard;
}

export function previewCommand(finish: Finish): Command {
  const command = new Command("preview")
    .description("Run the program offline and show who gains or loses which access.")
    .option(
      "--against <ref|lock>",
      "compare with a commit, its program, locks and roles, or with the file of a lock (.yaml); default: the lock files in the folder",
    );
  command.option(
    "--shard <number/of>",
    "run only the share of one of several jobs, such as 3/10, for keyless report merge (with --format json); names in expectations are looked for in whole runs only; default: every stack",
    parseShard,
  );
  return withReportOptions(withRunOptions(command))
    .addHelpText(
      "after",
      "\nNot judged: who reaches a service through networks (firewalls, publicNetworkAccess, private endpoints).",
    )
    .addHelpText("after", "\nExample:\n  keyless preview --stack prod --against origin/main --format json")
    .action((options: PreviewOptions) => preview(options, finish));
}

async function preview(options: PreviewOptions, finish: Finish): Promise<void> {
  const started = performance.now();
  const project = findProject(options.cwd);
  const own = await howToRun(project.root, options);
  const isOurs = shareOf(options);
  const baseline = await baselineOf(options, own, isOurs);
  const { confine } = baseline.known;
  const needs = baseline.kind === "commit" ? confine : needsWithoutBase(options.confine, confine);
  const how = { ...own, outputs: baseline.outputs ?? own.outputs, needs };
  const ran = await runStacks(project, options, how, isOurs);
  checkReferred(options.outputs, [...(baseline.references ?? []), ...ran.flatMap(({ references = [] }) => references)]);
  const described = ran.map(({ stack, digest }) => ({
    stack,
    before: baseline.before(stack),
    after: offlineEvidence(withDoubt(digest, baseline.doubt?.(stack)), null),
  }));
  const gone = baseline.gone.filter(isOurs);
  const inputs = [...described, ...gone.flatMap((stack) => goneStack(stack, baseline.before(stack)))];
  // Names of expectations are looked for in all stacks, and some may be in none of those that run here.
  const isWhole = options.stack === undefined && options.shard === undefined;
  const named = isWhole ? (await readSettings(project.root)).expectations : undefined;
  const expected = expectedBy(baseline.known, named, baseline.unexpected);
  const judged = judgedIn(project.root, baseline.commit);
  const missing =
    baseline.kind === "locks"
      ? missingLocks(
          project,
          ran.map(({ stack }) => stack),
        )
      : [];
  const part = options.shard && partOf(options.shard, { baseline, gone, lacksBaseline: missing.length > 0 });
  const reviewed = review(inputs, { ...baseline.known, now: today(), expected, ...(part !== undefined && { part }) });
  const report = { ...reviewed, ...(judged !== undefined && { judged }), ...confinementOf(ran, needs) };
  const deleted = sayDeleted(missing, project);
  const unjudged = deleted.length > 0 ? deleted : sayUnjudged(report, baseline);
  const isRead = options.format === "terminal";
  sayNotes([...baseline.notes, ...(isRead ? [] : unjudged)]);
  await deliver(report, options, {
    title: titleOf(inputs.length, baseline, performance.now() - started),
    ...(baseline.name !== undefined && { baseline: baseline.name }),
    lacksBaseline: missing.length > 0,
    resources: resourceCounts(inputs),
    next: [...unjudged, ...(options.quiet === true || deleted.length > 0 ? [] : nextSteps(report, baseline, project))],
    root: project.root,
    heldBefore: () => heldBefore(inputs, baseline.known),
    // An actor that lost all access is no longer an actor, so there is nothing to explain.
    explainHint: report.verdict === "broader" || report.verdict === "mixed",
    finish,
  });
}

/** The stacks that this job runs. */
function shareOf({ shard, stack, format }: PreviewOptions): (stack: string) => boolean {
  if (shard === undefined) return () => true;
  if (stack !== undefined) throw new UserError("--shard shares every stack among jobs, so --stack cannot name some");
  if (format !== "json") throw new UserError("--shard gives a part of a report: expected --format json");
  return (name) => isIn(shard, name);
}

async function runStacks(
  project: ProjectFolders,
  { cwd, stack: asked = [], shard }: PreviewOptions,
  how: HowToRun,
  isOurs: (stack: string) => boolean,
) {
  const stacks = shard === undefined ? asked : stackNames(project).filter(isOurs);
  // To the run, none means all.
  if (shard !== undefined && stacks.length === 0) return [];
  const progress = showProgress(`running ${stacks.length === 0 ? "every stack" : stacks.join(", ")} offline …`);
  return runOffline({ cwd: absolute(cwd), stacks, how }).finally(progress.end);
}

function partOf(
  { number, of }: Shard,
  { baseline: { name }, gone, lacksBaseline }: Pick<Part, "gone"> & { baseline: Baseline; lacksBaseline: boolean },
): Omit<Part, "neighbours"> {
  const baseline = name === undefined ? {} : { baseline: name };
  return { number, of, ...baseline, ...(lacksBaseline && { lacksBaseline }), gone };
}

/** A stack that is no longer described still exists in Azure, where its access is no longer reviewed. */
function goneStack(stack: string, before: Evidence | null) {
  return before === null ? [] : [{ stack, before, after: leftBehind(stack, before) }];
}

/** Made before anything of the working tree runs, because the base must not depend on it. */
async function baselineOf(
  options: PreviewOptions,
  how: HowToRun,
  isOurs: (stack: string) => boolean,
): Promise<Baseline> {
  const { against, cwd, outputs = [], stack } = options;
  const project = findProject(cwd);
  if (against !== undefined && !namesLock(against)) {
    refuseOldRoles(project.root);
    return againstCommit({ project, ref: against, stacks: stack ?? [], isOurs, how, outputs });
  }
  const known = await knownIn(project.root);
  const asked = stack ?? [];
  return against === undefined ? againstLocks(project, known, asked) : againstLock(against, known, asked);
}

function titleOf(count: number, { name }: Baseline, milliseconds: number): string {
  const style = terminalStyle(process.stdout);
  const stacks = count === 1 ? "1 stack" : `${String(count)} stacks`;
  const against = name === undefined ? "" : `, against ${name}`;
  const seconds = style.dim(`${(milliseconds / 1000).toFixed(1)} s`);
  return `${style.bold("azure-keyless")}  ${stacks}, offline (no credentials used)${against}  ${seconds}`;
}
