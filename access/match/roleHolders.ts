import type { Grant } from "../facts/model.ts";

/** Nobody holds a role that was only just defined, nor one that is defined no more: its holders are compared where both sides have them. */
export function heldOnBothSides(grants: readonly Grant[], others: readonly Grant[]): readonly Grant[] {
  const held = new Set(others.filter(isOfDefinition).map(({ key }) => key));
  return grants.filter((grant) => !isOfDefinition(grant) || held.has(grant.key));
}

export function isOfDefinition({ kind }: Grant): boolean {
  return kind === "roleDefinition";
}
