import { join } from "node:path";

import { Command } from "commander";

import { count, forTerminal, logicalKey, review, type Report } from "../../access/engine.ts";
import { readBaseline } from "../../project/settings/baseline.ts";
import { readSettings } from "../../project/settings/read.ts";
import { baselineFile } from "../../project/settings/settings.ts";
import type { Finish } from "../report/exitCode.ts";
import { expectedBy } from "../sources/decided.ts";
import { offlineEvidence } from "../sources/offlineEvidence.ts";
import { runOffline } from "../sources/offlineRun.ts";
import { findProject } from "../sources/project.ts";
import { knownIn } from "../sources/settings.ts";
import { UserError } from "../system/errors.ts";
import { absolute } from "../system/folder.ts";
import { showProgress } from "../system/progress.ts";
import { replaceFile } from "../system/replaceFile.ts";
import { today } from "../system/today.ts";
import { keyOf, printBaseline, type Accepted } from "./baseline/file.ts";
import { howToRun, withRunOptions, type RunOptions } from "./options.ts";

interface BaselineOptions extends RunOptions {
  readonly owner?: string;
  readonly reason?: string;
  readonly grow?: boolean;
}

export function baselineCommand(finish: Finish): Command {
  const command = new Command("baseline")
    .description("Accept the errors that are there on the first day, in keyless.baseline.yaml, for review in git.")
    .option("--owner <who>", "who answers for what is accepted; needed when something is added")
    .option("--reason <why>", "why it is accepted; needed when something is added")
    .option("--grow", "accept errors that are not in the file yet; default: the file only gets shorter");
  return withRunOptions(command)
    .addHelpText("after", '\nExample:\n  keyless baseline --owner "platform team" --reason "older than keyless"')
    .action((options: BaselineOptions) => baseline(options, finish));
}

async function baseline(options: BaselineOptions, finish: Finish): Promise<void> {
  if (options.stack !== undefined) throw new UserError("--stack: a baseline is of all stacks");
  const project = findProject(options.cwd);
  const path = join(project.root, baselineFile);
  const old = readBaseline(project.root) as Accepted[];
  const found = errorsIn(await reviewed(project.root, options));
  const known = new Map(old.map((one) => [keyOf(one), one]));
  const kept = found.accepted.flatMap((one) => known.get(keyOf(one)) ?? []);
  const added = found.accepted.filter((one) => !known.has(keyOf(one)));
  const unacceptable = found.others.map((message) => `  cannot be accepted: ${forTerminal(message)}`);
  if (added.length > 0 && old.length > 0 && options.grow !== true) {
    finish(1);
    say([
      `${baselineFile} is not written: ${count(added.length, "error")} would be new in it. Mend them, or --grow with --owner and --reason:`,
      ...added
        .slice(0, maxTold)
        .map(({ in: stack, accepts }) => `  ${forTerminal(stack)}: ${forTerminal(accepts.says)}`),
      ...(added.length > maxTold ? [`  and ${added.length - maxTold} more`] : []),
    ]);
    return;
  }
  const { owner, reason } = whoAndWhy(options, old[0], added.length);
  const all = [
    ...kept,
    ...added.map((one) => ({ ...one, owner: options.owner ?? owner, reason: options.reason ?? reason })),
  ];
  await replaceFile(path, printBaseline(all, owner, reason));
  finish(unacceptable.length > 0 ? 1 : 0);
  const gone = old.length - kept.length;
  say([
    `${baselineFile}: ${count(all.length, "error")} accepted (${old.length} before), ${added.length} new, ${gone} gone`,
    ...unacceptable.slice(0, maxTold),
  ]);
}

/** How many are told one by one. */
const maxTold = 20;

function say(lines: readonly string[]): void {
  process.stdout.write(`${lines.join("\n")}\n`);
}

/** Of the whole file, which are those of its first entries. */
function whoAndWhy(
  { owner, reason }: BaselineOptions,
  old: Accepted | undefined,
  added: number,
): { owner: string; reason: string } {
  if (added > 0 && (owner === undefined || reason === undefined || owner.trim() === "" || reason.trim() === "")) {
    throw new UserError("--owner and --reason: expected both, because something is accepted");
  }
  return { owner: old?.owner ?? owner ?? "nobody", reason: old?.reason ?? reason ?? "nothing is accepted" };
}

/** The state of all stacks, without the waivers of the baseline itself. */
async function reviewed(root: string, options: BaselineOptions): Promise<Report> {
  const known = await knownIn(root);
  const { waivers } = await readSettings(root);
  const how = await howToRun(root, options);
  const progress = showProgress("running every stack offline …");
  const ran = await runOffline({ cwd: absolute(options.cwd), stacks: [], how }).finally(progress.end);
  const inputs = ran.map(({ stack, digest }) => ({ stack, before: null, after: offlineEvidence(digest, null) }));
  return review(inputs, { ...known, waivers, now: today(), expected: expectedBy(known, known.expectations) });
}

function errorsIn({ stacks }: Report): { readonly accepted: readonly Accepted[]; readonly others: readonly string[] } {
  const errors = stacks.flatMap(({ stack, findings }) =>
    findings
      .filter(({ level, waived }) => level === "error" && waived === undefined)
      .map((finding) => ({ stack, finding })),
  );
  const accepted = errors.flatMap(({ stack, finding: { rule, message, urn } }): Accepted[] => {
    if (urn === "") return [];
    return [{ in: stack, owner: "", reason: "", accepts: { rule, says: message, at: logicalKey(urn) } }];
  });
  return {
    accepted: [...new Map(accepted.map((one) => [keyOf(one), one])).values()],
    others: errors.flatMap(({ finding: { urn, message } }) => (urn === "" ? [message] : [])),
  };
}
