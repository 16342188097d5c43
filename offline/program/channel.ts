import { writeSync } from "node:fs";

/** What the preload tells the run, one line of JSON each. */
export type Report =
  | { kind: "opened" }
  | { kind: "label"; label: string; path: string; why: string }
  | { kind: "unknown"; urn: string; path: string; why: string };

const descriptor = 3;

/** Sends a report at once: a program may end at any moment. */
export function report(message: Report): void {
  try {
    writeSync(descriptor, `${JSON.stringify(message)}\n`);
  } catch {
    // Nobody listens any more: the run was ended, and this program is about to be.
  }
}
