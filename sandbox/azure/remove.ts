import { objectsOf } from "../state/objects.ts";
import type { Resource, TenantWriter } from "../state/tenant.ts";
import { keptFor } from "./softDelete.ts";

/** Deletes a resource and what goes with it. */
export function removeFrom(tenant: TenantWriter, resource: Resource): void {
  for (const one of [resource, ...tenant.below(resource.id).filter(goesWithIt)]) {
    const kept = keptFor(one);
    if (kept > 0) tenant.softDelete(one, tenant.now + kept);
    tenant.remove(one.id);
    for (const { objectId } of objectsOf(one)) leaveGroups(tenant, objectId);
  }
}

/** Custom roles belong to the tenant, whatever scope they were created on. Role assignments are deleted with their scope. */
function goesWithIt({ type }: Resource): boolean {
  return type.toLowerCase() !== "microsoft.authorization/roledefinitions";
}

/** A membership ends with its group or its member. Role assignments stay when their principal is deleted. */
function leaveGroups(tenant: TenantWriter, objectId: string): void {
  for (const { id, properties } of tenant.ofType("groupMember")) {
    if ([properties["groupObjectId"], properties["memberObjectId"]].includes(objectId)) tenant.remove(id);
  }
}
