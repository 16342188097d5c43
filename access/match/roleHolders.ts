import type { Grant } from "../facts/model.ts";

/** Nobody holds a role that was only just defined, nor one that is defined no more: its holders are compared where both sides have them. */
export function heldOnBothSides(holders: readonly Grant[], others: readonly Grant[]): readonly Grant[] {
  const held = new Set(others.map(({ key }) => key));
  return holders.filter(({ key }) => held.has(key));
}
