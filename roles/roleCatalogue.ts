import { builtInRole, builtInRoles } from "./builtIn.ts";
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
 * The built-in roles and those of a project. If both have a GUID, the project's definition counts, because it is the newer
 * one, and the built-in names stay former names of the role.
 */
export function roleCatalogue(projectRoles: readonly RoleDefinition[] = []): RoleCatalogue {
  return new Catalogue(projectRoles);
}

class Catalogue implements RoleCatalogue {
  readonly #own: ReadonlyMap<string, RoleDefinition>;
  #roles: readonly RoleDefinition[] | undefined;
  #names: Names | undefined;

  constructor(projectRoles: readonly RoleDefinition[]) {
    this.#own = new Map(
      projectRoles.map((role) => [role.id.toLowerCase(), withFormerNames(role, builtInRole(role.id.toLowerCase()))]),
    );
  }

  get roles(): readonly RoleDefinition[] {
    this.#roles ??= [...builtInRoles().filter(({ id }) => !this.#own.has(id)), ...this.#own.values()];
    return this.#roles;
  }

  find(idOrName: string): RoleDefinition | undefined {
    const id = roleGuid(idOrName);
    if (id !== undefined) return this.#own.get(id) ?? builtInRole(id);
    const found = this.named(idOrName);
    return found.length === 1 ? found[0] : undefined;
  }

  named(name: string): readonly RoleDefinition[] {
    this.#names ??= namesOf(this.roles);
    const key = nameKey(name);
    return this.#names.current.get(key) ?? this.#names.former.get(key) ?? [];
  }
}

/** Roles by their present names, and by their former names. */
interface Names {
  readonly current: ReadonlyMap<string, readonly RoleDefinition[]>;
  readonly former: ReadonlyMap<string, readonly RoleDefinition[]>;
}

function namesOf(roles: readonly RoleDefinition[]): Names {
  const former = roles.flatMap((role) => [...new Set(role.formerNames?.map(nameKey))].map((key) => ({ key, role })));
  return {
    current: Map.groupBy(roles, ({ name }) => nameKey(name)),
    former: new Map(
      [...Map.groupBy(former, ({ key }) => key)].map(([key, named]) => [key, named.map(({ role }) => role)]),
    ),
  };
}

const nameKey = (name: string) => name.trim().toLowerCase();

function withFormerNames(role: RoleDefinition, known: RoleDefinition | undefined): RoleDefinition {
  if (known === undefined) return role;
  const names = new Set([...(role.formerNames ?? []), ...(known.formerNames ?? []), known.name]);
  names.delete(role.name);
  return names.size === 0 ? role : { ...role, formerNames: [...names] };
}
