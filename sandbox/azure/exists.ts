import type { TenantReader } from "../state/tenant.ts";
import { refusal, type Refusal } from "./refusal.ts";

/** The error if a resource does not exist, so that nothing can be written inside it or on it. */
export function missing(
  id: string,
  tenant: TenantReader,
  subscriptionId: string,
  tenantId: string,
): Refusal | undefined {
  if (tenant.get(ownerOf(id)) !== undefined || isAlwaysThere(id, tenantId)) return undefined;
  const [, root = "", subscription = "", groups, group = "", , ...rest] = id.split("/");
  if (root.toLowerCase() !== "subscriptions") {
    return refusal(404, "NotFound", `'${id}' could not be found: the sandbox has no management group but the root`);
  }
  if (
    subscription.toLowerCase() !== subscriptionId.toLowerCase() &&
    tenant.below(`/subscriptions/${subscription}`).length === 0
  ) {
    return refusal(404, "SubscriptionNotFound", `The subscription '${subscription}' could not be found.`);
  }
  if (groups === undefined) return undefined;
  if (
    groups.toLowerCase() === "resourcegroups" &&
    tenant.get(`/subscriptions/${subscription}/resourceGroups/${group}`) === undefined
  ) {
    return refusal(404, "ResourceGroupNotFound", `Resource group '${group}' could not be found.`);
  }
  return refusal(
    404,
    "ResourceNotFound",
    `The Resource '${rest.join("/")}' under resource group '${group}' was not found.`,
  );
}

/** The tenant itself, and its root management group. */
function isAlwaysThere(id: string, tenantId: string): boolean {
  const root = `/providers/microsoft.management/managementgroups/${tenantId}`;
  return id === "/" || id.toLowerCase() === root.toLowerCase();
}

/** The services of a storage account are there with it; the sandbox has nothing more of them. */
function ownerOf(id: string): string {
  return id.replace(
    /(\/Microsoft\.Storage\/storageAccounts\/[^/]+)\/(?:blob|file|queue|table)Services\/default$/i,
    "$1",
  );
}
