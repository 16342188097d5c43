import { isMap, type Json } from "../state/json.ts";
import type { Resource } from "../state/tenant.ts";
import type { Asked } from "./rule.ts";

const hour = 60 * 60 * 1000;

/** How long Azure keeps a resource after its deletion, in milliseconds; 0 if it is gone at once. */
export function keptFor({ type, properties }: Resource): number {
  switch (type.toLowerCase()) {
    case "microsoft.cognitiveservices/accounts":
      return 48 * hour;
    case "microsoft.keyvault/vaults":
      return daysOf(properties["properties"]) * 24 * hour;
    default:
      return 0;
  }
}

/** Whether the resource that is asked for was deleted and can come back. */
export function isSoftDeleted({ tenant, id }: Pick<Asked, "tenant" | "id">): boolean {
  return tenant.softDeleted().some((deleted) => deleted.id.toLowerCase() === id.toLowerCase());
}

/** The time of a vault, which is 90 days unless it says less. */
function daysOf(properties: Json | undefined): number {
  const days = isMap(properties) ? properties["softDeleteRetentionInDays"] : undefined;
  return typeof days === "number" ? days : 90;
}
