import { writeSync } from "node:fs";

/** What the preload tells the run, one line of JSON each. */
export type Report =
  /** Whether this SDK says when the program is done. */
  | { kind: "opened"; signals: boolean }
  | { kind: "label"; label: string; path: string; why: string }
  | { kind: "unknown"; urn: string; path: string; why: string }
  /** A callback that could declare resources has not declared any, until "declared" takes it back. */
  | { kind: "silent"; id: number; path: string; why: string }
  | { kind: "declared"; id: number }
  /** The inputs that are computed, for those that are one unknown value the URNs that it comes from, and fingerprints of what is made. */
  | {
      kind: "inputs";
      urn: string;
      computed: string[];
      sources: Record<string, string[]>;
      prints: Record<string, string>;
    };

const descriptor = 3;
// A program decides how long its names and messages are; a line must stay one that the run can take in.
const maxText = 2000;

/** Sends a report at once: a program may end at any moment. */
export function report(message: Report): void {
  const line = `${JSON.stringify(message, (_key, value: unknown) => (typeof value === "string" ? short(value) : value))}\n`;
  for (;;) {
    try {
      writeSync(descriptor, line);
      return;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EAGAIN")) {
        // Nobody listens any more: the run was ended, and this program is about to be.
        return;
      }
      // The pipe is full; a report that is left out would be a claim.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}

function short(text: string): string {
  return text.length <= maxText ? text : `${text.slice(0, maxText)}… (${text.length - maxText} more characters)`;
}
