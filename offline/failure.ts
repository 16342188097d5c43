import { UserError } from "../project/userError.ts";
import { bounded } from "./recorded/bounded.ts";

/** The result of a run without a digest. */
export interface Failure {
  kind: "user" | "internal";
  message: string;
}

/** Distinguishes the author's mistakes from bugs of keyless, and says how to report a bug. */
export function failureOf(error: unknown): Failure {
  if (error instanceof UserError) {
    return { kind: "user", message: bounded(error.message) };
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    kind: "internal",
    message: `${bounded(stack)}\nThis is a bug in azure-keyless, not in your program. Please report it with the lines above.`,
  };
}
