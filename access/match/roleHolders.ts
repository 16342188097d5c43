import type { Grant } from "../facts/model.ts";

/** A new role, or a removed one, has no holders elsewhere. Holders are compared only if both sides have them. */
export function heldOnBothSides(holders: readonly Grant[], others: readonly Grant[]): readonly Grant[] {
  const held = new Set(others.map(({ key }) => key));
  return holders.filter(({ key }) => held.has(key));
}
