import { isRecord, own, type Json } from "../plan/digest.ts";
import type { PlannedResource } from "../plan/resource.ts";
import { holdsUnknown } from "../plan/value.ts";
import type { ResourceGraph } from "./graph.ts";
import type { Host, ModelUnknown } from "./model.ts";
import { originOf } from "./origin.ts";
import { scopeOf, scopeOfArmId } from "./scope.ts";
import { identityType } from "./types.ts";

/** Apps, jobs, machines and whatever else runs as user-assigned identities. */
export function readHosts(graph: ResourceGraph): { hosts: Host[]; unknowns: ModelUnknown[] } {
  const read = graph.resources.map((resource) => readHost(graph, resource));
  return { hosts: read.flatMap(({ hosts }) => hosts), unknowns: read.flatMap(({ unknowns }) => unknowns) };
}

function readHost(graph: ResourceGraph, resource: PlannedResource): { hosts: Host[]; unknowns: ModelUnknown[] } {
  const attached = own(own(resource.inputs, "identity"), "userAssignedIdentities");
  const ids = idsOf(attached);
  if (ids.length === 0) return { hosts: [], unknowns: [] };
  const literal = ids.filter((id) => !holdsUnknown(id)).map(scopeOfArmId);
  const sources = graph.sourcesOf(resource, "identity", ({ type }) => type === identityType).map(scopeOf);
  const identities = [...sources, ...literal];
  const isComplete = identities.length === ids.length && !graph.isUncertain(resource, "identity");
  const actor = { kind: "host" as const, name: resource.name, id: resource.id ?? resource.urn };
  return {
    hosts: identities.map((identity) => ({ ...originOf(resource), actor, identity })),
    unknowns: isComplete
      ? []
      : [{ urn: resource.urn, path: "inputs.identity", why: "which identities it runs as cannot be told" }],
  };
}

/** A list of ids, or a map whose keys are ids. */
function idsOf(attached: Json | undefined): string[] {
  if (isRecord(attached)) return Object.keys(attached);
  if (typeof attached === "string") return [attached];
  return Array.isArray(attached) ? attached.filter((id) => typeof id === "string") : [];
}
