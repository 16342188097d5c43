import { resolve } from "node:path";

import { Command, InvalidArgumentError, Option } from "commander";

import { renderJson, renderTerminal, review } from "../access/index.ts";
import { UserError } from "./errors.ts";
import { runOffline } from "./offlineRun.ts";
import { showProgress } from "./progress.ts";
import { terminalStyle } from "./style.ts";

interface PreviewOptions {
  readonly cwd: string;
  readonly stack?: readonly string[];
  readonly format: "terminal" | "json";
  readonly timeout?: string;
}

export function previewCommand(): Command {
  return new Command("preview")
    .description("Run the program offline and show which resources it would create and who may do what on them.")
    .option("--cwd <dir>", "folder of the Pulumi project", ".")
    .option("--stack <name...>", "stacks to preview; default: every one with a configuration file")
    .addOption(new Option("--format <format>", "how to print").choices(["terminal", "json"]).default("terminal"))
    .option("--timeout <seconds>", "how long a program may take; default: 60", parseSeconds)
    .addHelpText("after", "\nExample:\n  keyless preview --stack prod --format json")
    .action(async (options: PreviewOptions) => {
      process.stdout.write(await preview(options));
    });
}

async function preview({ cwd, stack = [], format, timeout }: PreviewOptions): Promise<string> {
  const started = performance.now();
  const progress = showProgress(`running ${stack.length === 0 ? "every stack" : stack.join(", ")} offline …`);
  const ran = await runOffline({ cwd: absolute(cwd), stacks: stack, timeout }).finally(progress.end);
  const reviewed = review(ran.map(({ stack, digest }) => ({ stack, digest })));
  if (format === "json") return renderJson(reviewed.report);
  const style = terminalStyle(process.stdout);
  const stacks = ran.length === 1 ? "1 stack" : `${String(ran.length)} stacks`;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const title = `${style.bold("azure-keyless")}  ${stacks}, offline (no credentials used)  ${style.dim(`${seconds} s`)}`;
  return `${title}\n\n${renderTerminal(reviewed, style)}\n`;
}

function absolute(cwd: string): string {
  try {
    return resolve(cwd);
  } catch {
    throw new UserError("the current folder does not exist any more: expected to run in an existing one");
  }
}

function parseSeconds(text: string): string {
  if (/^\d{1,5}$/.test(text) && Number(text) > 0) return text;
  throw new InvalidArgumentError("expected a whole number of seconds, such as 120");
}
