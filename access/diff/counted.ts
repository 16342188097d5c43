import type { RoleDefinition } from "../../roles/index.ts";
import type { Grant, Model } from "../facts/model.ts";
import type { Holding } from "../holdings/holdings.ts";
import { roleOf } from "../holdings/standing.ts";

/** What of the holdings before a change counted on a scope. */
export type Counted = (scope: string, before: readonly Holding[], after: readonly Holding[]) => readonly Holding[];

/**
 * A switch of a service can make that roles give nothing of its data: then they cover nothing that the switch makes count, and
 * no access policy, which counts where they do not. Where nobody can tell, they did not count before.
 */
export function countedBefore(before: Model, after: Model): Counted {
  const was = switchesOf(before);
  const now = switchesOf(after);
  const isChanged = (scope: string) => was.get(scope)?.role.key !== now.get(scope)?.role.key;
  return (scope, held, later) => {
    const counts = was.get(scope)?.role.definition?.permissions.length ?? 0;
    if (!was.has(scope) || counts > 0) return held;
    return isChanged(scope) || later.some(isByPolicy) ? held.map(withoutData) : held;
  };
}

function switchesOf({ holders }: Model): ReadonlyMap<string, Grant> {
  return new Map(holders.map((holder) => [holder.scope.key, holder]));
}

function isByPolicy({ via }: Holding): boolean {
  return via.at(-1)?.kind === "accessPolicy";
}

function withoutData(holding: Holding): Holding {
  const role = roleOf(holding.role);
  const isAssigned = holding.via.at(-1)?.kind === "roleAssignment";
  if (!isAssigned || role?.definition === undefined) return holding;
  return { ...holding, role: { ...role, definition: controlOf(role.definition) } };
}

const known = new WeakMap<RoleDefinition, RoleDefinition>();

/** Equal definitions stay one object: they are compared once. */
function controlOf(role: RoleDefinition): RoleDefinition {
  const found = known.get(role) ?? {
    ...role,
    permissions: role.permissions.map((block) => ({ ...block, dataActions: [], notDataActions: [] })),
  };
  known.set(role, found);
  return found;
}
