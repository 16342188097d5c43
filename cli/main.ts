import { Command, CommanderError } from "commander";

import { linesForTerminal } from "../access/index.ts";
import { isUserError } from "./errors.ts";
import { previewCommand } from "./preview.ts";
import { rolesCommand } from "./roles.ts";

/** Exit codes: 0 nothing to stop for, 1 access grew (once there is a baseline to compare with), 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** Runs the command. Everything is decided before anything is printed; bad input never prints a stack trace. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  try {
    const program = new Command("keyless")
      .description("Who may do what in your Pulumi stacks, offline, without credentials.")
      .version("0.1.0")
      .exitOverride()
      .configureOutput({
        writeErr: (text) => {
          process.stderr.write(linesForTerminal(text));
        },
      })
      .showHelpAfterError("(keyless --help shows what there is)")
      .showSuggestionAfterError();
    program.addCommand(previewCommand().copyInheritedSettings(program));
    program.addCommand(rolesCommand(program));
    await program.parseAsync([...args], { from: "user" });
    return 0;
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

function ourBug(error: unknown): string {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `keyless: this is our bug, not yours. Please report it to who maintains azure-keyless, with the command that you ran and this text:\n${text}\n`;
}
