import { join } from "node:path";

import { Command } from "commander";

import { forTerminal } from "../../access/engine.ts";
import { readWorkloads, snippetsOf, type Remaining } from "../../snippets/index.ts";
import type { Finish } from "../report/exitCode.ts";
import { runOffline } from "../sources/offlineRun.ts";
import { checkReferred } from "../sources/outputs/referred.ts";
import { findProject } from "../sources/project.ts";
import { outputsFrom, outputsIn } from "../sources/stackOutputs.ts";
import { UserError } from "../system/errors.ts";
import { absolute } from "../system/folder.ts";
import { writeNewFiles } from "../system/newFiles.ts";
import { showProgress } from "../system/progress.ts";
import { howToRun, withRunOptions, type RunOptions } from "./options.ts";

interface SnippetsOptions extends RunOptions {
  readonly out: string;
  readonly from?: string;
  readonly force?: boolean;
}

/** `keyless snippets`: what lives outside Pulumi, for every workload that the outputs of a stack describe. */
export function snippetsCommand(finish: Finish): Command {
  const command = new Command("snippets")
    .description(
      "Write what workloads need outside Pulumi: manifests, workflows, code, and the commands that delete keys.",
    )
    .requiredOption("--out <dir>", "the folder to write in: a folder for each workload")
    .option(
      "--from <file>",
      "the outputs of the stack, as pulumi stack output --json prints them; - for standard input; default: run the program offline, which leaves what only Azure knows as placeholders",
    )
    .option("--force", "replace files that exist");
  return withRunOptions(command)
    .addHelpText("after", "\nExit codes: 0 complete, 1 a placeholder remains in a file, 2 nothing was written.")
    .addHelpText(
      "after",
      "\nExample:\n  pulumi stack output --json --stack prod | keyless snippets --from - --out snippets/prod",
    )
    .action((options: SnippetsOptions) => snippets(options, finish));
}

async function snippets(options: SnippetsOptions, finish: Finish): Promise<void> {
  const { out, force = false, from } = options;
  if (out.trim() === "") throw new UserError("no folder to write in\n  given      --out ''\n  expected   --out <dir>");
  const workloads = readWorkloads(from === undefined ? await offlineOutputs(options) : await outputsFrom(from));
  if (workloads.length === 0) {
    throw new UserError(
      "no output of the stack describes a workload\n" +
        '  expected   export const workloads = { chatApi: workloadSignIn("chat-api", { identity, calls }) };',
    );
  }
  const written = workloads.map((workload) => ({ workload, ...snippetsOf(workload) }));
  await writeNewFiles(
    absolute(out),
    written.flatMap(({ files }) => files),
    force,
  );
  const remaining = written.flatMap((one) => one.remaining);
  finish(remaining.length > 0 ? 1 : 0);
  const lines = written.map(
    ({ workload: { name }, files }) => `${forTerminal(join(out, name))}   ${files.length} files`,
  );
  process.stdout.write(`${[...lines, ...sayRemaining(remaining, out)].join("\n")}\n`);
}

async function offlineOutputs(options: SnippetsOptions): Promise<unknown> {
  const { cwd, outputs, stack = [] } = options;
  if (stack.length !== 1) throw new UserError("expected one stack\n  expected   --stack prod, or --from outputs.json");
  const how = await howToRun(findProject(cwd).root, options);
  const progress = showProgress("running the program offline …");
  const ran = await runOffline({ cwd: absolute(cwd), stacks: stack, how }).finally(progress.end);
  checkReferred(
    outputs,
    ran.flatMap(({ references = [] }) => references),
  );
  return outputsIn(ran[0]?.digest);
}

/** Each placeholder with the files that it is in, below how to get it. */
function sayRemaining(remaining: readonly Remaining[], out: string): string[] {
  if (remaining.length === 0) return [];
  const width = Math.max(...remaining.map(({ text }) => text.length));
  const said = [...Map.groupBy(remaining, ({ how }) => how)].flatMap(([how, all]) => [
    "",
    `${how}:`,
    ...all.map(({ path, text }) => `  ${text.padEnd(width)}   ${forTerminal(join(out, path))}`),
  ]);
  const count = new Set(remaining.map(({ text }) => text)).size;
  return ["", count === 1 ? "1 placeholder remains" : `${count} placeholders remain`, ...said];
}
