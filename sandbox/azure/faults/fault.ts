import { longestWait } from "../wait.ts";

/** A simulated fault. */
export type Fault =
  | { readonly kind: "latency"; readonly milliseconds: number }
  | { readonly kind: "refused"; readonly status: 409 | 429 | 500; readonly retryAfter?: number }
  /** The write happens, but its answer is lost. */
  | { readonly kind: "responseLost" }
  /** No answer until the engine cancels; the write does not happen. */
  | { readonly kind: "hang" }
  /** The provider's process dies before the write, or after it. */
  | { readonly kind: "kill"; readonly written: boolean };

const forms = "latency:MILLISECONDS, 429, 429:SECONDS, 409, 500, responseLost, hang, kill, kill:written";

/** Reads a fault as it is written: `latency:500`, `429:2`, … @throws Error for anything else. */
export function parseFault(text: string): Fault {
  const [, name, argument] = /^(latency|429):(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  const number = Number(argument);
  if (number * (name === "429" ? 1000 : 1) > longestWait)
    throw new Error(`fault: expected at most ${longestWait} milliseconds, given "${text}"`);
  if (name === "latency") return { kind: "latency", milliseconds: number };
  if (name === "429") return { kind: "refused", status: 429, retryAfter: number };
  if (text === "kill:written") return { kind: "kill", written: true };
  switch (text) {
    case "409":
    case "429":
    case "500":
      return { kind: "refused", status: Number(text) as 409 | 429 | 500 };
    case "responseLost":
    case "hang":
      return { kind: text };
    case "kill":
      return { kind: "kill", written: false };
  }
  throw new Error(`fault: expected one of ${forms}, given "${text}"`);
}
