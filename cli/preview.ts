import { Command } from "commander";

import { review } from "../access/index.ts";
import type { Baseline } from "./baseline/baseline.ts";
import { againstCommit } from "./baseline/fromCommit.ts";
import { againstLock, againstLocks, namesLock } from "./baseline/locks.ts";
import { catalogueOf } from "./catalogue.ts";
import { sayNotes } from "./notes.ts";
import { offlineEvidence, withDoubt } from "./offlineEvidence.ts";
import { runOffline } from "./offlineRun.ts";
import { withReportOptions, withRunOptions, type Finish, type ReportOptions, type RunOptions } from "./options.ts";
import { deliver } from "./output.ts";
import { showProgress } from "./progress.ts";
import { absolute, findProject } from "./project.ts";
import { resourceCounts } from "./resourceCounts.ts";
import { terminalStyle } from "./style.ts";
import { today } from "./today.ts";

interface PreviewOptions extends RunOptions, ReportOptions {
  readonly against?: string;
}

export function previewCommand(finish: Finish): Command {
  const command = new Command("preview")
    .description("Run the program offline and show who gains or loses which access.")
    .option(
      "--against <ref|lock>",
      "compare with a commit, its program, locks and roles, or with the file of a lock (.yaml); default: the committed locks",
    );
  return withReportOptions(withRunOptions(command))
    .addHelpText("after", "\nExample:\n  keyless preview --stack prod --against origin/main --format json")
    .action((options: PreviewOptions) => preview(options, finish));
}

async function preview(options: PreviewOptions, finish: Finish): Promise<void> {
  const started = performance.now();
  const now = today();
  const project = findProject(options.cwd);
  const baseline = await baselineOf(options, now);
  const { stack: stacks = [], timeout } = options;
  const progress = showProgress(`running ${stacks.length === 0 ? "every stack" : stacks.join(", ")} offline …`);
  const ran = await runOffline({ cwd: absolute(options.cwd), stacks, timeout }).finally(progress.end);
  const inputs = ran.map(({ stack, digest }) => ({
    stack,
    before: baseline.before(stack),
    after: offlineEvidence(withDoubt(digest, baseline.doubt?.(stack)), null),
  }));
  const { report } = review(inputs, { catalogue: baseline.catalogue, now });
  sayNotes(baseline.notes);
  const title = titleOf(ran.length, baseline, performance.now() - started);
  const resources = resourceCounts(inputs);
  await deliver(report, options, { title, resources, root: project.root, explainHint: true, finish });
}

/** Before anything of the working tree runs: what it is compared with must not depend on it. */
async function baselineOf({ against, cwd, stack, timeout }: PreviewOptions, now: string): Promise<Baseline> {
  const project = findProject(cwd);
  if (against !== undefined && !namesLock(against)) {
    return againstCommit({ project, ref: against, stacks: stack ?? [], timeout, now });
  }
  const catalogue = await catalogueOf(project.root);
  return against === undefined ? againstLocks(project, catalogue) : againstLock(against, catalogue);
}

function titleOf(count: number, { name }: Baseline, milliseconds: number): string {
  const style = terminalStyle(process.stdout);
  const stacks = count === 1 ? "1 stack" : `${String(count)} stacks`;
  const against = name === undefined ? "" : `, against ${name}`;
  const seconds = style.dim(`${(milliseconds / 1000).toFixed(1)} s`);
  return `${style.bold("azure-keyless")}  ${stacks}, offline (no credentials used)${against}  ${seconds}`;
}
