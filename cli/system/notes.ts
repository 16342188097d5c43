import { linesForTerminal } from "../../access/engine.ts";

/** Prints notes about a run on stderr, because stdout belongs to the report. */
export function sayNotes(notes: readonly string[]): void {
  for (const note of notes) process.stderr.write(`keyless: ${linesForTerminal(note)}\n`);
}
