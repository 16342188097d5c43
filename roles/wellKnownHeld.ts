import type { Budget } from "./budget.ts";
import { holds, type Layer } from "./operationSet.ts";
import { patternOf } from "./pattern.ts";
import { wellKnownOperations } from "./wellKnown.ts";

/** The well-known operations, ready to be compared. */
export const wellKnown = wellKnownOperations.map((operation) => ({ operation, pattern: patternOf(operation.name) }));

interface Held {
  readonly held: readonly boolean[];
  readonly cost: number;
}

const known = new WeakMap<Layer, Held>();

/**
 * Which of the well-known operations a layer allows. They are found once, because a role is compared with many, but charged to
 * every comparison, so that a verdict does not depend on earlier comparisons.
 */
export function wellKnownHeld(layer: Layer, budget: Budget): readonly boolean[] {
  const found = known.get(layer);
  if (found !== undefined) {
    budget.spend(found.cost);
    return found.held;
  }
  const before = budget.spent;
  const held = wellKnown.map(
    ({ operation, pattern }) => operation.plane === layer.plane && holds(layer.blocks, pattern, budget),
  );
  known.set(layer, { held, cost: budget.spent - before });
  return held;
}
