import type { Access, Scope } from "../terms/report.ts";
import { isUnknownRole } from "../terms/unknownRole.ts";
import { byName, byText } from "../../roles/order.ts";
import { severityOf } from "../../roles/powers.ts";

/** By the worst power, then by what an access policy lets do beside reading, then by how much it is held on. */
export function heldMostFirst(a: Access, b: Access): number {
  return (
    rank(a) - rank(b) ||
    beyondReading(b) - beyondReading(a) ||
    width(a.scope) - width(b.scope) ||
    byName(a.actor.name, b.actor.name) ||
    byName(a.scope.name, b.scope.name) ||
    byText(a.actor.id, b.actor.id)
  );
}

/**
 * A role that nobody knows may be any; a key has no name on it, and opens all. A role that a service has for itself may be one
 * that only reads: it comes after the keys of the service.
 */
function rank({ channel, powers, roles }: Access): number {
  if (roles.some(isUnknownRole)) return -1;
  const keys = severityOf(["useKeys"]);
  if (channel === "key") return keys;
  const worst = severityOf(powers.filter((power) => power !== "holdOwnRole"));
  return powers.includes("holdOwnRole") ? Math.min(worst, keys + 0.5) : worst;
}

/** How many permissions of access policies do more than get and list. */
function beyondReading({ roles }: Access): number {
  const policies = roles.flatMap((role) => /^access policy: (?<listed>.+)$/s.exec(role)?.groups?.["listed"] ?? []);
  const permissions = policies.flatMap((listed) => listed.split(/[\s,;]+/));
  return permissions.filter((word) => !reading.has(word)).length - policies.length;
}

/** Permissions that read. */
const reading: ReadonlySet<string> = new Set(["get", "list"]);

/** What lies in many things is more than one of them. */
function width({ kind }: Scope): number {
  return -["resourceGroup", "subscription", "managementGroup"].indexOf(kind);
}
