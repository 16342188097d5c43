import type { Access, Scope } from "../terms/report.ts";
import { isUnknownRole } from "../terms/unknownRole.ts";
import { byName, byText } from "../../roles/order.ts";
import { severityOf } from "../../roles/powers.ts";

/** By the worst power, then by how much it is held on. */
export function heldMostFirst(a: Access, b: Access): number {
  return (
    rank(a) - rank(b) ||
    width(a.scope) - width(b.scope) ||
    byName(a.actor.name, b.actor.name) ||
    byName(a.scope.name, b.scope.name) ||
    byText(a.actor.id, b.actor.id)
  );
}

/** A role that nobody knows may be any; a key has no name on it. */
function rank({ channel, powers, roles }: Access): number {
  if (roles.some(isUnknownRole)) return -1;
  return channel === "key" ? severityOf(["useKeys"]) : severityOf(powers);
}

/** What lies in many things is more than one of them. */
function width({ kind }: Scope): number {
  return -["resourceGroup", "subscription", "managementGroup"].indexOf(kind);
}
