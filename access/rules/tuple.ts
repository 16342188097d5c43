import type { Grant, Trust } from "../facts/model.ts";

/** What Azure tells role assignments apart by, whatever they are named: principal, scope and role, without the condition. */
export function tupleOf({ actor, scope, role, kind }: Grant): string {
  return JSON.stringify([actor.key, scope.key, role.key, kind]);
}

/** What a federated credential comes down to: who may act as whom. */
export function trustTupleOf({ actor, identity }: Trust): string {
  return JSON.stringify([actor.key, identity.actor.key]);
}
