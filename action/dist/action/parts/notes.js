import { Y as linesForTerminal } from "./engine.js";
// cli/system/notes.ts
/** Prints notes about a run on stderr, because stdout belongs to the report. */
function sayNotes(notes) {
	for (const note of notes) process.stderr.write(`keyless: ${linesForTerminal(note)}\n`);
}
export { sayNotes as t };
