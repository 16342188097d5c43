import { objectsOf } from "../state/objects.ts";
import type { Resource, TenantWriter } from "../state/tenant.ts";

/** For how long Azure keeps a deleted AI account. */
const keptFor = 48 * 60 * 60 * 1000;

/** Deletes a resource and what goes with it. */
export function removeFrom(tenant: TenantWriter, resource: Resource): void {
  for (const one of [resource, ...tenant.below(resource.id).filter(goesWithIt)]) {
    if (one.type.toLowerCase() === "microsoft.cognitiveservices/accounts") {
      tenant.softDelete(one, tenant.now + keptFor);
    }
    tenant.remove(one.id);
    for (const { objectId } of objectsOf(one)) leaveGroups(tenant, objectId);
  }
}

/** Custom roles are the tenant's, whatever scope they were made on; role assignments go with their scope. */
function goesWithIt({ type }: Resource): boolean {
  return type.toLowerCase() !== "microsoft.authorization/roledefinitions";
}

/** Memberships end with either end of them; role assignments stay when their principal goes. */
function leaveGroups(tenant: TenantWriter, objectId: string): void {
  for (const { id, properties } of tenant.ofType("groupMember")) {
    if ([properties["groupObjectId"], properties["memberObjectId"]].includes(objectId)) tenant.remove(id);
  }
}
