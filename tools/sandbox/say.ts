import { linesForTerminal } from "../../access/engine.ts";

/** Says something of the command itself, on stderr: stdout belongs to the engine. */
export function say(text: string): void {
  process.stderr.write(linesForTerminal(`sandbox: ${text}\n`));
}
