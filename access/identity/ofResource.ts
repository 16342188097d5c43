import { parseUrn } from "../plan/urn.ts";
import type { Actor } from "../terms/report.ts";

/** The identity that Azure makes for a resource, which has its name: no user-assigned one, and none that only goes with it. */
export function isOfResource({ kind, id }: Actor): boolean {
  if (kind !== "identity" || !id.startsWith("urn:") || id.includes("#")) return false;
  return !/userassignedidentity$/i.test(parseUrn(id).type);
}
