import type { Model } from "../facts/model.ts";
import type { RoleCatalogue } from "../../roles/index.ts";
import { checked } from "./check.ts";
import { readLines } from "./lines.ts";
import { modelOfLines } from "./read.ts";

export { LockError } from "./error.ts";

/** A team's statement about a type or a provider that is not read. */
export interface Stated {
  readonly pattern: string;
  readonly reason: string;
}

/** What stands for each section of the settings at the time of writing that decides how a change is judged. */
export type Decided = ReadonlyMap<string, string>;

/** The committed access of a stack. */
export interface Lock {
  readonly stack: string;
  readonly model: Model;
  /** The statements of the project's settings at the time of writing. They judge a change, not the change's own statements. */
  readonly stated: readonly Stated[];
  readonly decided: Decided;
}

export interface ParseOptions {
  /** Whether a lock of an older version is accepted, to compare it with its replacement. @default false */
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
  const decided = new Map(known.decided.map(({ label, fields }) => [label, fields.as]));
  return { stack, model: modelOfLines(stack, known, catalogue), stated, decided };
}
