import type { RoleDefinition } from "../../roles/index.ts";
import type { Grant, Model } from "../facts/model.ts";
import { readTypeIn } from "../plan/spelling/respell.ts";
import { counting } from "../services/counting.ts";
import type { Holding } from "./holdings.ts";
import { isStanding, roleOf } from "./standing.ts";

/** What a role still gives if a switch of the service disables its data roles, and which switch. */
export interface Idle {
  readonly definition: RoleDefinition;
  readonly while: string;
}

/** The part of a holding that does not count on a scope; undefined if all of it does, or if it is not known. */
export type IdleOn = (holding: Pick<Holding, "role" | "via">, scope: string) => Idle | undefined;

/** By the switches of the services in a model. */
export function idleIn(model: Model): IdleOn {
  const switches = switchesOf(model);
  return (holding, scope) => {
    const found = switches.get(scope);
    if (found === undefined || found.role.definition?.permissions.length !== 0 || !isAssigned(holding))
      return undefined;
    const definition = roleOf(holding.role)?.definition;
    if (definition?.permissions.some(hasData) !== true) return undefined;
    return { definition: controlOf(definition), while: wordsOf(found) };
  };
}

/** The part of a holding that counts: all of it if nothing is idle. */
export function countedOf(holding: Holding, idle: Pick<Idle, "definition"> | undefined): Holding {
  if (idle === undefined || isStanding(holding.role)) return holding;
  return { ...holding, role: { ...holding.role, definition: idle.definition } };
}

/** What the switch of each service allows to count, by the key of the service as a scope. */
export function switchesOf({ holders }: Model): ReadonlyMap<string, Grant> {
  return new Map(holders.map((holder) => [holder.scope.key, holder]));
}

export function isAssigned({ via }: Pick<Holding, "via">): boolean {
  return via.at(-1)?.kind === "roleAssignment";
}

function hasData({ dataActions = [] }: RoleDefinition["permissions"][number]): boolean {
  return dataActions.length > 0;
}

function wordsOf({ urn }: Grant): string {
  const type = readTypeIn(urn);
  return counting.find(({ types }) => types.includes(type))?.idle ?? "a switch of it is off";
}

const known = new WeakMap<RoleDefinition, RoleDefinition>();

/** A role without its data operations. Equal definitions stay one object, so they are compared once. */
export function controlOf(role: RoleDefinition): RoleDefinition {
  const found = known.get(role) ?? {
    ...role,
    permissions: role.permissions.map((block) => ({ ...block, dataActions: [], notDataActions: [] })),
  };
  known.set(role, found);
  return found;
}
