import type { GrantedRole } from "../facts/model.ts";
import type { PermissionBlock } from "../../roles/index.ts";
import type { Entry, Fields } from "./format.ts";
import { labelsOf } from "./labels.ts";
import { byText } from "../../roles/order.ts";
import { originFields } from "./originFields.ts";
import type { ResourceNames } from "./resourceNames.ts";

/** The names of roles, their meaning, and the permissions of roles that are not in the catalogue. */
export interface RoleNames {
  readonly labelOf: (role: GrantedRole) => string;
  readonly roles: readonly Entry<"roles">[];
  readonly permissions: readonly Entry<"permissions">[];
}

/** A role of the catalogue is identified by its GUID. Its permissions are looked up again when the lock is read. */
export const catalogueRole = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function roleNames(granted: Iterable<GrantedRole>, resources: ResourceNames): RoleNames {
  const identities = new Map([...new Set(granted)].map((role) => [role, identityOf(role)]));
  const roles = new Map([...identities].map(([role, identity]) => [identity, role]));
  const labels = labelsOf(new Map([...roles].map(([identity, role]) => [identity, plainName(role)])));
  const named = [...roles].map(([identity, role]) => ({ role, label: labels.get(identity) ?? identity }));
  return {
    labelOf: (role) => labels.get(identities.get(role) ?? identityOf(role)) ?? role.key,
    roles: named.map(({ role, label }) => ({ label, fields: roleFields(role, label, resources) })),
    permissions: named.flatMap(({ role, label }) => permissionsOf(role).map((fields) => ({ label, fields }))),
  };
}

/** A condition is part of the grant. If a role is written out, its permissions contain the condition as well. */
function plainName({ key, name, condition }: GrantedRole): string {
  return catalogueRole.test(key) && condition !== undefined ? name.replace(/ \(conditional\)$/, "") : name;
}

/** All that a lock has about a role. Two roles that differ in any of it are different. */
function identityOf(role: GrantedRole): string {
  const { key, definedBy } = role;
  return JSON.stringify([
    key,
    plainName(role),
    permissionsOf(role),
    definedBy?.key,
    definedBy?.isRetained,
    definedBy?.goesWith,
  ]);
}

function roleFields(role: GrantedRole, label: string, resources: ResourceNames): Fields<"roles"> {
  const { key, definition, definedBy } = role;
  const name = plainName(role);
  return {
    key,
    ...(name !== label && { name }),
    ...(definition === undefined && { allows: "unknown" }),
    ...(definedBy !== undefined && originFields(definedBy, resources)),
  };
}

/** The order of patterns and of blocks has no meaning. */
function permissionsOf({ key, definition }: GrantedRole): Fields<"permissions">[] {
  if (definition === undefined || catalogueRole.test(key)) return [];
  const blocks = definition.permissions
    .map(patternsOf)
    .filter((patterns) => patterns.length > 0)
    .toSorted((a, b) => byText(JSON.stringify(a), JSON.stringify(b)));
  if (blocks.length === 1) return blocks.flat();
  return blocks.flatMap((patterns, index) => patterns.map((pattern) => ({ block: index + 1, ...pattern })));
}

function patternsOf({ actions, notActions, dataActions, notDataActions, condition }: PermissionBlock) {
  return [
    ...(condition === undefined ? [] : [{ condition }]),
    ...(actions ?? []).toSorted().map((pattern) => ({ actions: pattern })),
    ...(notActions ?? []).toSorted().map((pattern) => ({ notActions: pattern })),
    ...(dataActions ?? []).toSorted().map((pattern) => ({ dataActions: pattern })),
    ...(notDataActions ?? []).toSorted().map((pattern) => ({ notDataActions: pattern })),
  ];
}
