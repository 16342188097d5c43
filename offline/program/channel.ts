import { readSync, writeSync } from "node:fs";
import { Socket } from "node:net";
import { parseJson } from "../../json/parseJson.ts";
import { waitsFor } from "./waiting.ts";

/** The reports of the preload to the run, one line of JSON each. */
export type Report =
  /** Whether this SDK says when the program is done. */
  | { kind: "opened"; signals: boolean }
  | { kind: "label"; label: string; path: string; why: string }
  | { kind: "unknown"; urn: string; path: string; why: string }
  /** A callback that could declare resources has not declared any. A later "declared" revokes it. */
  | { kind: "silent"; id: number; path: string; why: string }
  | { kind: "declared"; id: number }
  | ({ kind: "inputs"; urn: string } & ToldInputs)
  /** What the unknown outputs of a stack or component are made of. */
  | { kind: "outputs"; urn: string; made: Record<string, ToldIngredient[]> }
  /** The inputs of a resource that a transform changed. */
  | { kind: "changed"; type: string; name: string; parent: string; inputs: string[] }
  /** The code of a hook by its name, or of a transform by the token that it is called by. */
  | { kind: "code"; name: string; print: string }
  /** The program was only transpiled. Lists where the compiler would have made another program, as "file:line: why". */
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

/** What the unknown inputs of a resource are, by path inside the inputs. */
export interface ToldInputs {
  /** The inputs that the program computes. */
  computed: string[];
  /** The URNs that an input comes from, by its name, for inputs that pass on one unknown value. */
  sources: Record<string, string[]>;
  /** Fingerprints of what the program computes from unknown values. */
  prints: Record<string, string>;
  /** The outputs that are passed on unchanged. */
  outputs: Record<string, ToldOutput>;
  /** The pieces of texts that the program joins. */
  texts: Record<string, ToldPart[]>;
  /** The members of answers that are passed on unchanged. */
  answers: Record<string, ToldAnswer>;
  /** What computed and looked-up values are made of. */
  made: Record<string, ToldIngredient[]>;
}

/** What is not known in the outputs of the stack itself. */
export interface ToldOutputs {
  /** The outputs of resources that are passed on unchanged, by path. */
  outputs: Record<string, ToldOutput>;
  /** Fingerprints of what the program computes from unknown values, by path. */
  prints: Record<string, string>;
  /** The URNs that an output comes from, by its name. */
  sources: Record<string, string[]>;
}

/** An unchanged output of a resource, a member of a look-up's answer, or a secret of the program itself. */
export type ToldIngredient = ToldOutput | ToldAnswer | ToldSecret;

/** A secret of the program, in words that are the same for another ciphertext: `encrypted config value shop:password`. */
export interface ToldSecret {
  secret: string;
}

/** A member of a look-up's answer, with all arguments of the look-up: those inside a map by their path. */
export interface ToldAnswer {
  token: string;
  path: string;
  /** A fingerprint of the provider that the program declares for the look-up; empty for the default provider. */
  by: string;
  asked: Record<string, string | ToldOutput | ToldPart[]>;
  /** Of an output, a fingerprint of what the program computes of the answer: which member it takes may depend on that. */
  made?: string;
}

/** An output of a resource, by its dotted path: `id`, `identityProfile.kubeletidentity.objectId`. */
export interface ToldOutput {
  urn: string;
  path: string;
}

/**
 * A piece of a text: a literal text, an unchanged output, or another unknown value, in words, and which member of an answer
 * it is, if it is one.
 */
export type ToldPart = string | ToldOutput | { unknown: string; answer?: ToldAnswer };

const descriptor = 3;
// A program decides how long its names and messages are, but the run limits the length of a line.
const maxText = 2000;

let token = "";

/** What the run sends the preload, once, before any code of the program is loaded. */
export interface Given {
  /** The beginning of each line of a report. The program has the same descriptor, but does not know the token. */
  token: string;
  /** The folder of the SDK. */
  sdk: string;
  /** The folder of the project. */
  root: string;
  nodeOptions: string;
  /** The time that the program sees. */
  now: number;
  /** Whether only the offline run skips the check of types, which the engine would make. */
  isOnlyTranspiled: boolean;
  /** Whether another stack reads the outputs of this one. */
  isRead: boolean;
  /** The socket that calls of the run come through, if the program has no network. */
  relay?: string;
  /** Encrypted configuration by its stand-in. */
  labels: Record<string, EncryptedKey>;
}

/** An encrypted key, with the fingerprint of its ciphertext. */
export interface EncryptedKey {
  key: string;
  print: string;
}

/** Reads what the run sends. It can be read only once. */
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

// The process that started the program may be killed before it ends the program. Then the channel closes.
function endWithRun(): void {
  setTimeout(() => {
    const end = () => {
      // Together with what the program has started: it leads its own process group.
      process.kill(0, "SIGKILL");
    };
    new Socket({ fd: descriptor, readable: true, writable: false })
      .once("end", end)
      .once("error", end)
      // The run writes a second time only to ask this.
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
        // The pipe is full. A missing report would be a wrong claim.
        waitFor(error);
      } catch {
        // The other end is closed: the run was ended, and this program will be, too.
        return;
      }
    }
  }
}

/** Waits a moment if the other end is not ready; otherwise throws. */
function waitFor(error: unknown): void {
  if (!(error instanceof Error && "code" in error && error.code === "EAGAIN")) {
    throw error;
  }
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
}

function short(text: string): string {
  return text.length <= maxText ? text : `${text.slice(0, maxText)}… (${text.length - maxText} more characters)`;
}
