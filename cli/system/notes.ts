import { linesForTerminal } from "../../access/engine.ts";

/** What the user should know about a run, on stderr: stdout belongs to the report. */
export function sayNotes(notes: readonly string[]): void {
  for (const note of notes) process.stderr.write(`keyless: ${linesForTerminal(note)}\n`);
}
