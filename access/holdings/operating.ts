import { allowsAny, type PermissionBlock, type RoleDefinition } from "../../roles/index.ts";
import { hostTypeOf, runsNoCode, type HostType } from "../hosts/index.ts";
import { harmlessBelow } from "./harmless.ts";
import { providersOf } from "./providersOf.ts";

/**
 * Whether a role lets its holder run code on a host of this type, and so act as its attached identities: any write or
 * action on it or below it does, unless its row or harmless.ts says why not.
 */
export function operates(role: RoleDefinition, hostType: string): boolean {
  return !runsNoCode.has(hostType) && operationsOn(hostType).some((block) => allowsAny(role, block));
}

const known = new Map<string, readonly PermissionBlock[]>();

function operationsOn(type: string): readonly PermissionBlock[] {
  const found = known.get(type) ?? rowsOf(type).map(operatingBlock);
  known.set(type, found);
  return found;
}

/** A type without a row is known only by its providers. */
function rowsOf(type: string): readonly HostType[] {
  const row = hostTypeOf(type);
  return row === undefined ? providersOf(type).map((arm) => ({ arm, types: {} })) : [row];
}

function operatingBlock(host: HostType): PermissionBlock {
  const [written, harmless] = [[`${host.arm}/*write`, `${host.arm}/*action`], harmlessBelow(host)];
  const { actions = [], dataActions = [] } = host.besides ?? {};
  return {
    actions: [...written, ...actions],
    notActions: harmless,
    dataActions: [...written, ...dataActions],
    notDataActions: harmless,
  };
}
