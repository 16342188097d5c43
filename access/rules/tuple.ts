import type { Grant, Trust } from "../facts/model.ts";

/** What Azure tells role assignments apart by, whatever they are named: principal, scope and role, without the condition. */
export function tupleOf(grant: Grant): string {
  const known = tuples.get(grant);
  if (known !== undefined) return known;
  const { actor, scope, role, kind } = grant;
  const tuple = JSON.stringify([actor.key, scope.key, role.key, kind]);
  tuples.set(grant, tuple);
  return tuple;
}

/** Several rules ask for the tuples of thousands of grants. */
const tuples = new WeakMap<Grant, string>();

/** What a federated credential comes down to: who may act as whom. */
export function trustTupleOf({ actor, identity }: Trust): string {
  return JSON.stringify([actor.key, identity.actor.key]);
}
