import type { Access, StackReport } from "../terms/report.ts";
import type { RolesAfter } from "./details.ts";

/** The roles that an actor holds by itself or by its groups on exactly this scope after the change. */
export function rolesAfterOf({ access }: StackReport): RolesAfter {
  let byActor: ReadonlyMap<string, readonly Access[]> | undefined;
  return (actor, scope) => {
    // Most reports never ask, and there can be very many rows.
    byActor ??= Map.groupBy(access, (row) => row.actor.id);
    const held = (byActor.get(actor.id) ?? []).filter((row) => row.channel === "own" && row.scope.id === scope.id);
    return held.flatMap(({ roles }) => roles);
  };
}
