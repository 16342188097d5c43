import type { GrantedRole } from "../../../access/facts/model.ts";
import { findRole, roleGuid, type PermissionBlock, type RoleDefinition } from "../../../roles/index.ts";
import { textOr, type Json } from "../../../sandbox/state/json.ts";
import type { Assignment, Tenant } from "../../../sandbox/state/readTenant.ts";

/** Reads what assignments of a tenant give: roles of the tenant, else those that Azure has. */
export function rolesOf({ resources }: Tenant): (assignment: Assignment) => GrantedRole {
  const custom = new Map<string | undefined, RoleDefinition>(
    resources
      .filter(({ type }) => type === "Microsoft.Authorization/roleDefinitions")
      .map(({ id, properties }) => [
        roleGuid(id),
        { id, name: textOr(properties["roleName"], ""), permissions: blocksIn(properties["permissions"]) },
      ]),
  );
  return ({ roleDefinitionId, condition }) => {
    const key = roleGuid(roleDefinitionId) ?? roleDefinitionId;
    const role = custom.get(key) ?? findRole(key);
    if (role === undefined) throw new Error(`the tenant has an assignment of ${roleDefinitionId}, which no role is`);
    if (condition === undefined) return { key, name: role.name, definition: role };
    const permissions = role.permissions.map((block) => ({ ...block, condition }));
    return { key, name: `${role.name} (conditional)`, definition: { ...role, permissions }, condition };
  };
}

function blocksIn(permissions: Json | undefined): PermissionBlock[] {
  return Array.isArray(permissions) ? permissions.map((block) => block as PermissionBlock) : [];
}
