import { longestWait, wait, type Wait } from "./wait.ts";

/** How fast the simulated Azure is. */
export interface Pace {
  /** How long a write takes, in milliseconds. */
  readonly latency: number;
  /** Factor for the pauses between retries. 1 is real time. */
  readonly retryScale: number;
  readonly wait: Wait;
}

/** The pace in the environment variables. @throws Error for a value that is not a number. */
export function paceOfEnvironment(environment: NodeJS.ProcessEnv = process.env): Pace {
  return {
    latency: numberOf(environment, "KEYLESS_SANDBOX_LATENCY_MS", 15),
    retryScale: numberOf(environment, "KEYLESS_SANDBOX_RETRY_SCALE", 0.001),
    wait: (milliseconds, signal) => wait(Math.min(milliseconds, longestWait), signal),
  };
}

function numberOf(environment: NodeJS.ProcessEnv, variable: string, otherwise: number): number {
  const text = environment[variable] ?? "";
  if (text === "") return otherwise;
  const value = text.trim() === "" ? NaN : Number(text);
  if (value >= 0 && value <= longestWait) return value;
  const expected = value > longestWait ? `at most ${longestWait}` : "a number that is not negative";
  throw new Error(`${variable} must be ${expected}, given "${text}"`);
}
