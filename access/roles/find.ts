import { builtInRoles } from "./catalogue/index.ts";
import type { RoleDefinition } from "./role.ts";

const byKey = new Map<string, RoleDefinition>();
for (const role of builtInRoles) {
  for (const key of [role.id, role.name, ...(role.formerNames ?? [])]) byKey.set(key.toLowerCase(), role);
}

/**
 * Finds a built-in role by GUID, role definition id, name or former name, letter case aside.
 * `undefined` means *unknown*, never *allows nothing*.
 *
 * @example findRole("5e0bd9bd-7b93-4f28-af87-19fc36ad61bd")?.name // "Cognitive Services OpenAI User"
 */
export function findRole(idOrName: string): RoleDefinition | undefined {
  return byKey.get(roleGuid(idOrName) ?? idOrName.trim().toLowerCase());
}

const guid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The GUID at the end of a role definition id in any of its forms (bare, tenant-wide, below a subscription). */
export function roleGuid(roleDefinitionId: string): string | undefined {
  return guid.exec(roleDefinitionId.trim())?.[0].toLowerCase();
}
