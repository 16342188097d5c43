import { Command, CommanderError } from "commander";

import { linesForTerminal } from "../access/engine.ts";
import { isUserError } from "./system/errors.ts";
import { commands } from "./commands/all.ts";
import { version } from "./system/version.ts";
import type { ExitCode, Finish } from "./report/exitCode.ts";

/** Runs the command. Everything is decided before anything is printed; bad input never prints a stack trace. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  let decided: ExitCode = 0;
  const finish = (exitCode: ExitCode) => {
    decided = exitCode;
    // Set early, because the reader of the output may stop.
    process.exitCode = exitCode;
  };
  try {
    const program = await programWith(args, finish);
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

async function programWith([asked = ""]: readonly string[], finish: Finish): Promise<Command> {
  const program = new Command("keyless")
    .description("Who may do what in your Pulumi stacks, and what a change does to it, offline, without credentials.")
    .version(version)
    .exitOverride()
    .configureOutput({
      writeErr: (text) => {
        process.stderr.write(linesForTerminal(text));
      },
    })
    .showHelpAfterError("(keyless --help lists commands and options)")
    .showSuggestionAfterError()
    .addHelpText(
      "after",
      "\nExit codes: 0 no reason to stop, 1 as --fail-on says, 2 the command could not run.\n\nExample:\n  keyless preview --against origin/main",
    );
  // Help and mistakes need every command; otherwise only the one that is asked for is loaded.
  const names = Object.keys(commands);
  for (const name of names.includes(asked) ? [asked] : names) {
    const command = await commands[name]?.(finish, program);
    if (command !== undefined) program.addCommand(command.copyInheritedSettings(program));
  }
  return program;
}

function ourBug(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `keyless: internal error. This is a bug in azure-keyless. Please report it to its maintainers, with the command that you ran and this text:\n${text}\n`;
}
