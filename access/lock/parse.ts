import type { Model } from "../facts/model.ts";
import type { RoleCatalogue } from "../../roles/index.ts";
import { checked } from "./check.ts";
import { readLines } from "./lines.ts";
import { modelOfLines } from "./read.ts";

export { LockError } from "./error.ts";

/** What a team has stated of a type or a provider that is not read. */
export interface Stated {
  readonly pattern: string;
  readonly reason: string;
}

/** What was committed as the access of a stack. */
export interface Lock {
  readonly stack: string;
  readonly model: Model;
  /** What the project's settings stated when it was written: a change is judged by this, not by what it states itself. */
  readonly stated: readonly Stated[];
}

export interface ParseOptions {
  /** Whether a lock of an older version is read as well: to compare it with what replaces it. @default false */
  readonly older?: boolean;
}

/**
 * Reads what printLock wrote: the same facts, by the same keys.
 *
 * @throws LockError naming the line when anything is not as printLock writes it.
 */
export function parseLock(text: string, catalogue: RoleCatalogue, { older = false }: ParseOptions = {}): Lock {
  const { stack, lines } = readLines(text, older);
  const known = checked(lines);
  const stated = known.stated.map(({ label, fields }) => ({ pattern: label, reason: fields.reason }));
  return { stack, model: modelOfLines(stack, known, catalogue), stated };
}
