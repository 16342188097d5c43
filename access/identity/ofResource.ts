import { parseUrn } from "../plan/urn.ts";
import type { Actor } from "../terms/report.ts";

/**
 * Whether an identity is the one that Azure makes for a resource and that has its name, not a user-assigned or
 * additional one.
 */
export function isOfResource({ kind, id }: Actor): boolean {
  if (kind !== "identity" || !id.startsWith("urn:") || id.includes("#")) return false;
  return !/userassignedidentity$/i.test(parseUrn(id).type);
}
