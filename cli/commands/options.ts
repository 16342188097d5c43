import { InvalidArgumentError, Option, type Command } from "commander";

import type { HowToRun } from "../sources/offlineRun.ts";
import { readSettings } from "../../project/settings/read.ts";
import { noNeeds, type Needs } from "../../project/settings/settings.ts";
import { outputsHere } from "../sources/outputs/here.ts";
import { today } from "../system/today.ts";
import { failOnChoices } from "../report/exitCode.ts";
import { reportFormats, type Format } from "../report/output.ts";

/** The program to run. */
export interface RunOptions {
  readonly cwd: string;
  readonly stack?: readonly string[];
  readonly timeout?: string;
  readonly typeCheck?: boolean;
  readonly outputs?: readonly string[];
  readonly confine: Mode;
}

const modes = ["auto", "required", "off"] as const;
type Mode = (typeof modes)[number];

/** How programs are run in the project in a folder. */
export async function howToRun(root: string, options: RunOptions): Promise<HowToRun> {
  const { timeout, typeCheck, outputs, confine } = options;
  const needs = needsWithoutBase(confine, (await readSettings(root)).confine);
  return { timeout, typeCheck, date: today(), outputs: await outputsHere(root, outputs), confine, needs };
}

/** Whoever requires confinement runs what they do not trust, and its own settings do not loosen it. */
export function needsWithoutBase(confine: Mode, needs: Needs): Needs {
  return confine === "required" ? noNeeds : needs;
}

export function withReportOptions(command: Command): Command {
  return command
    .addOption(formatOption(reportFormats))
    .option("--output <file>", "write the report to this file instead of printing it")
    .addOption(failOnOption())
    .option("--quiet", "print only the verdicts, access that grows, and errors");
}

export function withRunOptions(command: Command): Command {
  return command
    .option("--cwd <dir>", "folder of the Pulumi project", ".")
    .option("--stack <name...>", "stacks to run; default: every one with a configuration file")
    .option(
      "--timeout <seconds>",
      "seconds that a program may run without registering a resource; default: 60",
      parseSeconds,
    )
    .addOption(
      new Option(
        "--confine <mode>",
        "run the program without network, secrets and the right to write: auto (where this machine can, and say so where not), required (refuse where not), off",
      )
        .choices(modes)
        .default("auto"),
    )
    .option("--type-check", "check the types of a TypeScript program, as the engine does; default: only transpile it")
    .option(
      "--outputs <[stack=]path...>",
      "outputs of a stack that the program refers to, as pulumi stack output --json prints them, or the folder of that stack's project, which is run offline too: contoso/network/dev=../network; a path alone if the program refers to only one stack; default: outputs in keyless.yaml",
    );
}

export function failOnOption(): Option {
  return new Option(
    "--fail-on <what>",
    "when to exit with 1: broader (access grew, changed both ways or cannot be determined), any change, only errors, or never",
  )
    .choices(failOnChoices)
    .default("broader");
}

export function formatOption(formats: readonly Format[]): Option {
  return new Option("--format <format>", "output format").choices(formats).default("terminal");
}

function parseSeconds(text: string): string {
  if (/^\d{1,5}$/.test(text) && Number(text) > 0) return text;
  throw new InvalidArgumentError("expected a whole number of seconds, such as 120");
}
