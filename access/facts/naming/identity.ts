import type { PlannedResource } from "../../plan/resource.ts";
import type { Rest } from "./items.ts";
import type { ModelIdentity } from "../model.ts";
import { idOutputs, nameOutputs } from "./outputs.ts";
import { kubeletOf, principalsOf, systemIdentityOfHost } from "./principals.ts";
import type { Side } from "../side.ts";
import { itself, type Yield } from "./sources.ts";
import { identityTypes } from "../../identity/types.ts";

/** A user-assigned identity that the program declares. */
export function declaredIdentity({ scopes }: Side, resource: PlannedResource): ModelIdentity | undefined {
  const [principal] = identityTypes.has(resource.type) ? principalsOf(resource) : [];
  return principal && { actor: principal.actor, scope: scopes.of(resource) };
}

/** A user-assigned identity by its ARM id, in the program or not. */
export function identityWithId({ directory, scopes }: Side, armId: string): ModelIdentity {
  return { actor: directory.identityAt(armId), scope: scopes.at(armId) };
}

/** The identity that Azure makes for a resource: whoever writes on the resource decides about it. */
export function systemIdentity({ scopes }: Side, resource: PlannedResource): ModelIdentity {
  return { actor: systemIdentityOfHost(resource), scope: scopes.of(resource) };
}

/** The identity that Azure makes for the nodes of a cluster, in a resource group of its own. */
export function kubeletIdentity({ scopes }: Side, cluster: PlannedResource): ModelIdentity {
  const { actor } = kubeletOf(cluster);
  const { name, id, key } = actor;
  return { actor, scope: scopes.loose({ kind: "identity", name, id, key }) };
}

/** An identity that nobody can tell. */
export function unknownIdentity({ scopes }: Side, { id, key, name }: Rest): ModelIdentity {
  const unknown = { kind: "unknown", name, id, key } as const;
  return { actor: unknown, scope: scopes.loose(unknown) };
}

/** Identities by their id, and by their name. */
export const identitiesById = (resource: PlannedResource): readonly Yield<PlannedResource>[] =>
  identityTypes.has(resource.type) ? [itself(resource, idOutputs)] : [];
export const identitiesByName = (resource: PlannedResource): readonly Yield<PlannedResource>[] =>
  identityTypes.has(resource.type) ? [itself(resource, nameOutputs)] : [];
