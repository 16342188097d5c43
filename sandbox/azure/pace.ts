import { wait, type Wait } from "./wait.ts";

/** How fast the pretended Azure is. */
export interface Pace {
  /** What a write takes, in milliseconds. */
  readonly latency: number;
  /** Of the pauses between retries. 1 is Azure's time. */
  readonly retryScale: number;
  readonly wait: Wait;
}

/** More milliseconds make a timer of Node.js end at once. */
const longest = 2 ** 31 - 1;

/** The pace that the surroundings ask for. @throws Error for a value that is no number. */
export function paceOfEnvironment(): Pace {
  return {
    latency: numberOf("KEYLESS_SANDBOX_LATENCY_MS", 15),
    retryScale: numberOf("KEYLESS_SANDBOX_RETRY_SCALE", 0.001),
    wait: (milliseconds, signal) => wait(Math.min(milliseconds, longest), signal),
  };
}

function numberOf(variable: string, otherwise: number): number {
  const text = process.env[variable] ?? "";
  if (text === "") return otherwise;
  const value = text.trim() === "" ? NaN : Number(text);
  if (value >= 0 && value <= longest) return value;
  const expected = value > longest ? `at most ${longest}` : "a number that is not negative";
  throw new Error(`${variable} must be ${expected}, given "${text}"`);
}
