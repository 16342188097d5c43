import { own, isRecord } from "../plan/digest.ts";
import type { PlannedResource } from "../plan/resource.ts";
import type { ResourceGraph } from "./graph.ts";
import type { ModelUnknown } from "./model.ts";
import { carriesUnreadAccess } from "./types.ts";

/** Access that the program declares in ways this model does not read yet: said by name, never taken for none. */
export function unreadAccess(graph: ResourceGraph): ModelUnknown[] {
  return graph.resources.flatMap((resource) => [
    ...(carriesUnreadAccess(resource.type)
      ? [{ urn: resource.urn, path: "", why: `${resource.type} may give access and is not read yet` }]
      : []),
    ...(attachesIdentity(resource)
      ? [
          {
            urn: resource.urn,
            path: "inputs.identity",
            why: "runs as an identity: whoever operates it can act as that identity, which is not read yet",
          },
        ]
      : []),
  ]);
}

function attachesIdentity(resource: PlannedResource): boolean {
  const identity = own(resource.inputs, "identity");
  return typeof identity === "string" || (isRecord(identity) && own(identity, "userAssignedIdentities") !== undefined);
}
