import type { RoleDefinition } from "./role.ts";
import { roleCatalogue } from "./roleCatalogue.ts";

const builtIn = roleCatalogue();

/**
 * Finds a built-in role by GUID, role definition id, name or former name, ignoring letter case.
 * `undefined` means *unknown*, never *allows nothing*.
 *
 * @example findRole("5e0bd9bd-7b93-4f28-af87-19fc36ad61bd")?.name // "Cognitive Services OpenAI User"
 */
export function findRole(idOrName: string): RoleDefinition | undefined {
  return builtIn.find(idOrName);
}
