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
  | ({ kind: "inputs"; urn: string } & ToldInputs);

/** What the unknown inputs of a resource are, by path inside of the inputs. */
export interface ToldInputs {
  /** The inputs that the program makes of something. */
  computed: string[];
  /** The URNs that an input comes from, by its name: of those that are one unknown value passed on. */
  sources: Record<string, string[]>;
  /** Fingerprints of what the program makes of unknown values. */
  prints: Record<string, string>;
  /** The outputs that are passed on as they are. */
  outputs: Record<string, ToldOutput>;
  /** The pieces of texts that the program joins. */
  texts: Record<string, ToldPart[]>;
}

/** An output of a resource, by its dotted path: `id`, `identityProfile.kubeletidentity.objectId`. */
export interface ToldOutput {
  urn: string;
  path: string;
}

/** A piece of a text: what the program wrote, an output as it is, or another unknown value, in words. */
export type ToldPart = string | ToldOutput | { unknown: string };

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
