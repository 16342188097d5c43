import { isRecord, listAt, own, stringAt, stringsOf, type Json } from "../plan/digest.ts";
import type { PlannedResource } from "../plan/resource.ts";
import { holdsUnknown } from "../plan/value.ts";
import { roleGuid, type PermissionBlock, type RoleDefinition } from "../roles/index.ts";
import type { ResourceGraph } from "./graph.ts";
import { roleDefinitionType } from "./types.ts";

/** The custom roles that a program defines itself, by the resource that defines them. */
export function readCustomRoles(graph: ResourceGraph): ReadonlyMap<string, RoleDefinition> {
  return new Map(
    graph.ofType(roleDefinitionType).flatMap((resource) => {
      const role = readCustomRole(resource);
      return role === undefined ? [] : [[resource.urn, role] as const];
    }),
  );
}

/** `undefined` when any part of what the role allows is not known: then the role is unknown, not empty. */
function readCustomRole(resource: PlannedResource): RoleDefinition | undefined {
  const permissions = listAt(resource.inputs, "permissions");
  if (permissions === undefined || permissions.length === 0 || holdsUnknown(permissions)) return undefined;
  const isKept = resource.ignoreChanges.some((path) => /^(\*|permissions)/.test(path));
  const blocks = permissions.map(readBlock);
  if (isKept || !blocks.every((block) => block !== undefined)) return undefined;
  const guid = roleGuid(stringAt(resource.inputs, "roleDefinitionId") ?? "");
  return {
    id: guid ?? resource.urn,
    name: stringAt(resource.inputs, "roleName") ?? resource.name,
    permissions: blocks,
  };
}

function readBlock(block: Json): PermissionBlock | undefined {
  if (!isRecord(block)) return undefined;
  const condition = stringAt(block, "condition");
  return {
    actions: stringsOf(own(block, "actions")),
    notActions: stringsOf(own(block, "notActions")),
    dataActions: stringsOf(own(block, "dataActions")),
    notDataActions: stringsOf(own(block, "notDataActions")),
    ...(condition !== undefined && { condition }),
  };
}
