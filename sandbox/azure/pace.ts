import { wait, type Wait } from "./wait.ts";

/** How fast the pretended Azure is. */
export interface Pace {
  /** What a write takes, in milliseconds. */
  readonly latency: number;
  /** Of the pauses between retries. 1 is Azure's time. */
  readonly retryScale: number;
  readonly wait: Wait;
}

/** The pace that the surroundings ask for. @throws Error for a value that is no number. */
export function paceOfEnvironment(): Pace {
  return {
    latency: numberOf("KEYLESS_SANDBOX_LATENCY_MS", 15),
    retryScale: numberOf("KEYLESS_SANDBOX_RETRY_SCALE", 0.001),
    wait,
  };
}

function numberOf(variable: string, otherwise: number): number {
  const text = process.env[variable] ?? "";
  const value = text === "" ? otherwise : Number(text);
  if (Number.isFinite(value) && value >= 0) return value;
  throw new Error(`${variable} must be a number that is not negative, given "${text}"`);
}
