import { readSync, writeSync } from "node:fs";
import { Socket } from "node:net";
import { parseJson } from "../../json/parseJson.ts";
import { waitsFor } from "./waiting.ts";

/** What the preload tells the run, one line of JSON each. */
export type Report =
  /** Whether this SDK says when the program is done. */
  | { kind: "opened"; signals: boolean }
  | { kind: "label"; label: string; path: string; why: string }
  | { kind: "unknown"; urn: string; path: string; why: string }
  /** A callback that could declare resources has not declared any, until "declared" takes it back. */
  | { kind: "silent"; id: number; path: string; why: string }
  | { kind: "declared"; id: number }
  | ({ kind: "inputs"; urn: string } & ToldInputs)
  /** What the unknown outputs that a program gives a stack or component are made of. */
  | { kind: "outputs"; urn: string; made: Record<string, ToldIngredient[]> }
  /** The inputs of a resource that a transform changed. */
  | { kind: "changed"; type: string; name: string; parent: string; inputs: string[] }
  /** The code of a hook by its name, or of a transform by the token that it is called by. */
  | { kind: "code"; name: string; print: string }
  /** The program was only transpiled; where the compiler would have made another one of it, as "file:line: why". */
  | { kind: "transpiled"; hazards: string[] }
  /** The program itself calls a host, at "file:line" where that is known. */
  | { kind: "called"; host: string; place: string }
  /** The program has read an output of another stack that is given. */
  | { kind: "read"; urn: string; output: string }
  | ({ kind: "stackOutputs" } & ToldOutputs)
  /** The program has looked at the clock. */
  | { kind: "clock" }
  /** What the program waits for, when the run asks. */
  | { kind: "waiting"; for: string[] };

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
  /** What values that are computed or looked up are made of. */
  made: Record<string, ToldIngredient[]>;
}

/** What is not known in the outputs of the stack itself. */
export interface ToldOutputs {
  /** The outputs of resources that are passed on as they are, by path. */
  outputs: Record<string, ToldOutput>;
  /** Fingerprints of what the program makes of unknown values, by path. */
  prints: Record<string, string>;
  /** The URNs that an output comes from, by its name. */
  sources: Record<string, string[]>;
}

/** An output of a resource as it is, or a member of what a look-up answers, and what that is asked with. */
export type ToldIngredient = ToldOutput | { token: string; path: string; asked: Record<string, string | ToldOutput> };

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

let token = "";

/** What the run tells the preload, once, before any code of the program is loaded. */
export interface Given {
  /** What each line of a report begins with: the program has the same descriptor, and does not know it. */
  token: string;
  /** The folder of the SDK. */
  sdk: string;
  /** The folder of the project. */
  root: string;
  nodeOptions: string;
  /** The time that the program sees. */
  now: number;
  /** Whether it is only transpiled because this is an offline run: the engine would check its types. */
  isOnlyTranspiled: boolean;
  /** Whether another stack reads the outputs of this one. */
  isRead: boolean;
  /** Encrypted configuration by its stand-in. */
  labels: Record<string, EncryptedKey>;
}

/** An encrypted key, with the fingerprint of its ciphertext. */
export interface EncryptedKey {
  key: string;
  print: string;
}

/** Reads what the run tells; nobody can read it again. */
export function openChannel(): Given {
  const buffer = Buffer.alloc(64 * 1024);
  let line = Buffer.alloc(0);
  while (!line.includes("\n")) {
    line = Buffer.concat([line, buffer.subarray(0, read(buffer))]);
  }
  const given = parseJson(line.toString("utf8")) as Given;
  ({ token } = given);
  endWithRun();
  return given;
}

function read(buffer: Buffer): number {
  for (;;) {
    try {
      const length = readSync(descriptor, buffer);
      if (length === 0) {
        throw new Error("the run has ended");
      }
      return length;
    } catch (error) {
      waitFor(error);
    }
  }
}

// Whoever started the program may be killed without a chance to end it: then the channel closes.
function endWithRun(): void {
  setTimeout(() => {
    const end = () => {
      // With what the program has started: it leads a group of its own.
      process.kill(0, "SIGKILL");
    };
    new Socket({ fd: descriptor, readable: true, writable: false })
      .once("end", end)
      .once("error", end)
      // The run writes a second time only to ask that.
      .on("data", () => {
        report({ kind: "waiting", for: waitsFor() });
      })
      .resume()
      .unref();
  }, 1000).unref();
}

/** Sends a report at once: a program may end at any moment. */
export function report(message: Report): void {
  const line = `${token} ${JSON.stringify(message, (_key, value: unknown) => (typeof value === "string" ? short(value) : value))}\n`;
  for (;;) {
    try {
      writeSync(descriptor, line);
      return;
    } catch (error) {
      try {
        // The pipe is full; a report that is left out would be a claim.
        waitFor(error);
      } catch {
        // Nobody listens any more: the run was ended, and this program is about to be.
        return;
      }
    }
  }
}

/** Waits a moment where the other end is not ready; else throws. */
function waitFor(error: unknown): void {
  if (!(error instanceof Error && "code" in error && error.code === "EAGAIN")) {
    throw error;
  }
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
}

function short(text: string): string {
  return text.length <= maxText ? text : `${text.slice(0, maxText)}… (${text.length - maxText} more characters)`;
}
