import { createHash } from "node:crypto";

import { InvalidArgumentError } from "commander";

import { mostParts } from "../../access/engine.ts";

/** One of several jobs that share the stacks of a project. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** Reads `3/10`. */
export function parseShard(text: string): Shard {
  const [, number = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (number < 1 || number > of || of > mostParts) {
    throw new InvalidArgumentError(`expected the number of this job and how many there are, such as 3/10`);
  }
  return { number, of };
}

/**
 * Whether a stack belongs to a job. Only its name decides, so that each stack belongs to exactly one, whichever stacks the
 * working tree and the base have, and a new stack moves no other.
 */
export function isIn({ number, of }: Shard, stack: string): boolean {
  return createHash("sha256").update(stack).digest().readUInt32BE() % of === number - 1;
}
