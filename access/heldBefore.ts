import { effectiveAccess } from "./holdings/effective.ts";
import { holdingsOf } from "./holdings/holdings.ts";
import { idleIn } from "./holdings/idle.ts";
import type { Known } from "./facts/known.ts";
import { compare } from "./review.ts";
import type { StackInput } from "./match/evidence.ts";
import type { Access } from "./terms/report.ts";

/** Who held what before the change, by stack; the report tells only what is held after it. */
export function heldBefore(inputs: readonly StackInput[], known: Known): ReadonlyMap<string, readonly Access[]> {
  return new Map(
    inputs.flatMap((input) => {
      const { before } = compare(input, known);
      return before === null ? [] : [[input.stack, effectiveAccess(holdingsOf(before), idleIn(before))]];
    }),
  );
}
