import type { PlannedResource } from "../plan/resource.ts";
import type { Actor } from "../report.ts";
import type { ResourceGraph } from "./graph.ts";
import { principalTypes } from "./types.ts";

/** A principal, or an unknown one with the reason. */
export interface ResolvedPrincipal {
  readonly actor: Actor;
  readonly why?: string;
}

/** Who an input such as `principalId` names: the one resource that yields it, or a literal object id. */
export function resolvePrincipal(graph: ResourceGraph, resource: PlannedResource, property: string): ResolvedPrincipal {
  const value = graph.text(resource, property);
  if (value.known) {
    const why = "an object id given as it is: nobody here can tell whose";
    return { actor: { kind: "unknown", name: value.text, id: value.text }, why };
  }
  const source = graph.source(resource, property, canBePrincipal);
  if (source.found !== undefined) return { actor: actorOf(source.found) };
  return { actor: { kind: "unknown", name: source.name, id: `${resource.urn}#${property}` }, why: source.why };
}

/** A resource of the program as an actor. One with a system-assigned identity is its own principal. */
export function actorOf(resource: PlannedResource): Actor {
  const declared = Object.hasOwn(principalTypes, resource.type) ? principalTypes[resource.type] : undefined;
  return { kind: declared ?? "identity", name: resource.name, id: resource.id ?? resource.urn };
}

/** Principals themselves, and resources with an identity of their own. */
export function canBePrincipal({ type, inputs }: PlannedResource): boolean {
  return Object.hasOwn(principalTypes, type) || hasSystemIdentity(inputs.identity);
}

function hasSystemIdentity(identity: unknown): boolean {
  if (typeof identity !== "object" || identity === null || !("type" in identity)) return false;
  return typeof identity.type === "string" && /systemassigned/i.test(identity.type);
}
