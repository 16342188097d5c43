import { builtInRoles } from "./catalogue/index.ts";
import { roleGuid } from "./guid.ts";
import type { RoleDefinition } from "./role.ts";

/** Roles that can be looked up. */
export interface RoleCatalogue {
  readonly roles: readonly RoleDefinition[];
  /**
   * The role with this GUID, role definition id, name or former name, letter case aside. `undefined` means *unknown*, never
   * *allows nothing*: there is no such role, or the name stands for several.
   */
  find(idOrName: string): RoleDefinition | undefined;
  /** All roles that have this name now, or, if there are none, had it formerly. */
  named(name: string): readonly RoleDefinition[];
}

/**
 * The built-in roles and those of a project. Where both know a GUID the project's definition holds, because it is the newer
 * one, and the names that we know the role by stay its former names.
 */
export function roleCatalogue(projectRoles: readonly RoleDefinition[] = []): RoleCatalogue {
  const byId = new Map(builtInRoles.map((role) => [role.id.toLowerCase(), role]));
  for (const role of projectRoles) {
    const id = role.id.toLowerCase();
    byId.set(id, withFormerNames(role, byId.get(id)));
  }
  const roles = [...byId.values()];
  const current = Map.groupBy(roles, ({ name }) => nameKey(name));
  const former = new Map<string, RoleDefinition[]>();
  for (const role of roles)
    for (const key of new Set(role.formerNames?.map(nameKey))) former.set(key, [...(former.get(key) ?? []), role]);

  const named = (name: string) => current.get(nameKey(name)) ?? former.get(nameKey(name)) ?? [];
  return {
    roles,
    named,
    find: (idOrName) => {
      const id = roleGuid(idOrName);
      if (id !== undefined) return byId.get(id);
      const found = named(idOrName);
      return found.length === 1 ? found[0] : undefined;
    },
  };
}

const nameKey = (name: string) => name.trim().toLowerCase();

function withFormerNames(role: RoleDefinition, known: RoleDefinition | undefined): RoleDefinition {
  if (known === undefined) return role;
  const names = new Set([...(role.formerNames ?? []), ...(known.formerNames ?? []), known.name]);
  names.delete(role.name);
  return names.size === 0 ? role : { ...role, formerNames: [...names] };
}
