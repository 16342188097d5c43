import { readFileSync } from "node:fs";
import { parseRoles } from "../../../roles/custom.ts";
import { roleGuid } from "../../../roles/guid.ts";
import { roleCatalogue, type RoleCatalogue } from "../../../roles/roleCatalogue.ts";
import { textOr, type JsonMap } from "../../state/json.ts";
import type { TenantReader } from "../../state/tenant.ts";

/** A role that can be given. */
export interface GivableRole {
  /** Whether it can be given on the scope. */
  isFor(scope: string): boolean;
}

/** The role with the GUID at the end of a role definition id: of the tenant, else one that Azure has. */
export function findRole(roleDefinitionId: string, tenant: TenantReader): GivableRole | undefined {
  const guid = roleGuid(roleDefinitionId);
  if (guid === undefined) return undefined;
  const custom = tenant.ofType("Microsoft.Authorization/roleDefinitions").find(({ id }) => roleGuid(id) === guid);
  if (custom !== undefined) return { isFor: (scope) => holds(assignableScopes(custom.properties), scope) };
  return knownRoles().find(guid) === undefined ? undefined : { isFor: () => true };
}

/** Whether Azure has a role of its own with the name. */
export function isBuiltInName(name: string): boolean {
  return knownRoles().roles.some((role) => role.name.toLowerCase() === name.toLowerCase());
}

export function isGuid(text: string): boolean {
  return roleGuid(text) === text.toLowerCase();
}

/** Where a custom role can be given. */
export function assignableScopes({ assignableScopes: scopes }: JsonMap): string[] {
  return Array.isArray(scopes) ? scopes.map((scope) => textOr(scope, "")) : [];
}

function holds(scopes: readonly string[], scope: string): boolean {
  const inner = `${scope.toLowerCase()}/`;
  return scopes.some((outer) => inner.startsWith(`${outer.toLowerCase().replace(/\/$/, "")}/`));
}

/** By the file that was named. */
const known = new Map<string, RoleCatalogue>();

/** The catalogue, and the roles of the file that KEYLESS_SANDBOX_ROLES names: output of `az role definition list`. */
function knownRoles(): RoleCatalogue {
  const file = process.env["KEYLESS_SANDBOX_ROLES"] ?? "";
  const roles = known.get(file) ?? roleCatalogue(file === "" ? [] : parseRoles(JSON.parse(readFileSync(file, "utf8"))));
  known.set(file, roles);
  return roles;
}
