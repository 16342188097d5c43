import { Command, CommanderError } from "commander";

import { linesForTerminal } from "../access/index.ts";
import { diffCommand } from "./diff.ts";
import { isUserError } from "./errors.ts";
import type { ExitCode } from "./exitCode.ts";
import { explainCommand } from "./explain.ts";
import { lockCommand } from "./lock.ts";
import { previewCommand } from "./preview.ts";
import { rolesCommand } from "./roles.ts";
import { whoCanCommand } from "./whoCan.ts";

/** Runs the command. Everything is decided before anything is printed; bad input never prints a stack trace. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  let decided: ExitCode = 0;
  const finish = (exitCode: ExitCode) => {
    decided = exitCode;
    // Already now: whoever reads the output may stop reading it.
    process.exitCode = exitCode;
  };
  try {
    const program = programWith(finish);
    await program.parseAsync([...args], { from: "user" });
    return decided;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (isUserError(error)) {
      process.stderr.write(`${linesForTerminal(error.message)}\n`);
      return 2;
    }
    process.stderr.write(ourBug(error));
    return 2;
  }
}

function programWith(finish: (exitCode: ExitCode) => void): Command {
  const program = new Command("keyless")
    .description("Who may do what in your Pulumi stacks, and what a change does to it, offline, without credentials.")
    .version("0.1.0")
    .exitOverride()
    .configureOutput({
      writeErr: (text) => {
        process.stderr.write(linesForTerminal(text));
      },
    })
    .showHelpAfterError("(keyless --help shows what there is)")
    .showSuggestionAfterError()
    .addHelpText(
      "after",
      "\nExit codes: 0 nothing to stop for, 1 as --fail-on says, 2 could not run.\n\nExample:\n  keyless preview --against origin/main",
    );
  const commands = [
    previewCommand(finish),
    diffCommand(finish),
    lockCommand(finish),
    explainCommand(),
    whoCanCommand(),
    rolesCommand(program),
  ];
  for (const command of commands) program.addCommand(command.copyInheritedSettings(program));
  return program;
}

function ourBug(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `keyless: this is our bug, not yours. Please report it to who maintains azure-keyless, with the command that you ran and this text:\n${text}\n`;
}
