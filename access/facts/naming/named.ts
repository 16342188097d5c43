import type { PlannedResource } from "../../plan/resource.ts";
import type { ResourceGraph } from "./graph.ts";
import { isArmId } from "../../identity/armId.ts";
import { namedKey } from "../../identity/keys.ts";
import type { ModelScope } from "../model.ts";
import type { Side } from "../side.ts";

/** Something that an input names, beside the resource group, and that is not in the program. */
export function namedScope(
  { graph, scopes }: Side,
  resource: PlannedResource,
  property: string,
  kind: ModelScope["kind"],
): ModelScope {
  const name = graph.text(resource, property);
  const id = `${resource.urn}#${property}`;
  if (name.known && isArmId(name.text)) return scopes.at(name.text);
  if (name.known) {
    const group = scopes.placement.groupOf(resource);
    const place = group === undefined ? groupNamed(graph, resource) : scopes.of(group).key;
    return scopes.loose({ kind, name: name.text, id, key: namedKey(kind, name.text, place) });
  }
  return scopes.loose({ kind: "unknown", name: `unknown (${name.why})`, id, key: graph.symbol(resource, property) });
}

function groupNamed(graph: ResourceGraph, resource: PlannedResource): string {
  const group = graph.text(resource, "resourceGroupName");
  return group.known ? group.text.toLowerCase() : graph.symbol(resource, "resourceGroupName");
}
