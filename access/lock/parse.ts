import type { Model } from "../facts/model.ts";
import type { RoleCatalogue } from "../../roles/index.ts";
import { checked } from "./check.ts";
import { readLines } from "./lines.ts";
import { modelOfLines } from "./read.ts";

export { LockError } from "./error.ts";

/** What was committed as the access of a stack. */
export interface Lock {
  readonly stack: string;
  readonly model: Model;
}

/**
 * Reads what printLock wrote: the same facts, by the same keys.
 *
 * @throws LockError naming the line when anything is not as printLock writes it.
 */
export function parseLock(text: string, catalogue: RoleCatalogue): Lock {
  const { stack, lines } = readLines(text);
  return { stack, model: modelOfLines(stack, checked(lines), catalogue) };
}
