import { CommanderError } from "commander";

import { linesForTerminal } from "../../access/engine.ts";
import { sandboxCommand } from "./command.ts";

/** Runs the command. @returns the exit code of the engine or of `keyless`; 2 when neither was started. */
export async function main(args: readonly string[]): Promise<number> {
  let exitCode = 0;
  const command = sandboxCommand((code) => (exitCode = code));
  try {
    await command.parseAsync([...args], { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(linesForTerminal(`sandbox: ${message}\n`));
    return 2;
  }
}
