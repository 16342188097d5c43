import { allowsAny, type PermissionBlock, type RoleDefinition } from "../../roles/index.ts";
import { hostTypeOf, runsNoCode, type HostType } from "../hosts/index.ts";
import { harmlessBelow } from "./harmless.ts";
import { providerOf } from "./providerOf.ts";

/**
 * Whether a role lets its holder run code on a host of this type, and so act as the identities attached to it: any write or
 * action on it or below it does, unless its row or harmless.ts says why not.
 */
export function operates(role: RoleDefinition, hostType: string): boolean {
  return !runsNoCode.has(hostType) && allowsAny(role, operationsOn(hostType));
}

const known = new Map<string, PermissionBlock>();

/** What no row is about is known by its provider only. */
function operationsOn(type: string): PermissionBlock {
  const found = known.get(type) ?? operatingBlock(hostTypeOf(type) ?? { arm: providerOf(type), types: {} });
  known.set(type, found);
  return found;
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
