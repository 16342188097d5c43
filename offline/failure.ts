import { UserError } from "../project/userError.ts";
import { bounded } from "./recorded/bounded.ts";

/** What a run answers instead of a digest. */
export interface Failure {
  kind: "user" | "internal";
  message: string;
}

/** Tells the author's mistakes from ours, and says how to report ours. */
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
