import { own, type Json } from "../../plan/digest.ts";
import { declaredOf, type PlannedResource } from "../../plan/resource.ts";
import { readInput } from "../../plan/spelling/respell.ts";
import { holdsUnknown } from "../../plan/value.ts";
import type { ResourceGraph } from "../naming/graph.ts";

// Where a resource lies is a part of what is not read of it: elsewhere the same words are about somebody else.

/** @param inputs those that say in what the resource lies. */
export function placesOf(graph: ResourceGraph, resource: PlannedResource, inputs: readonly string[]): unknown {
  const { type, inputs: given } = declaredOf(resource);
  const places = inputs.map((input) => [input, placeOf(graph, resource, readTop(type, input), given[input])]);
  const namespace = own(given["metadata"], "namespace") ?? null;
  return type.startsWith("kubernetes:") && namespace !== null
    ? [...places, [namespacePath, namespaceOf(graph, resource, namespace)]]
    : places;
}

/** What a place is made of, where it is made of resources: its name may be known in one run and not in another. */
function placeOf(graph: ResourceGraph, resource: PlannedResource, input: string, value: Json | undefined): unknown {
  const sources = resource.sources.get(input) ?? [];
  return sources.length > 0 ? sources.map((urn) => graph.keyOf(urn)).toSorted() : (value ?? null);
}

const namespacePath = "metadata.namespace";

/** A service account is another one in another namespace. */
function namespaceOf(graph: ResourceGraph, resource: PlannedResource, namespace: Json): unknown {
  if (!holdsUnknown(namespace)) return namespace;
  const output = graph.output(resource, namespacePath);
  if (output !== undefined) return [graph.keyOf(output.urn), output.path];
  return (resource.sources.get("metadata") ?? []).map((urn) => graph.keyOf(urn)).toSorted();
}

/** The input that a resource is read by, where its own provider calls it something else. */
export function readTop(type: string, input: string): string {
  return readInput(type, input).split(".", 1)[0] ?? input;
}
