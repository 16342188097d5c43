import { linesForTerminal } from "../../access/engine.ts";

/** Prints a message of the command itself on stderr, because stdout belongs to the engine. */
export function say(text: string): void {
  process.stderr.write(linesForTerminal(`sandbox: ${text}\n`));
}
