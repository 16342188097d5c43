import type { PlannedResource } from "../../plan/resource.ts";
import { findRole, roleGuid, type RoleCatalogue } from "../../../roles/index.ts";
import { conditional, conditionOf } from "./condition.ts";
import type { CustomRole, CustomRoles } from "./customRoles.ts";
import type { GrantedRole } from "../model.ts";
import type { Side } from "../side.ts";
import { roleLookedUp } from "../naming/roleLookedUp.ts";
import { idOutputs } from "../naming/outputs.ts";
import { resourcesOfType } from "../naming/sources.ts";
import { unknownRoleKey } from "../../identity/keys.ts";
import { roleDefinitionType } from "../../identity/types.ts";
import { knownRoleName, unknownRoleName } from "../../terms/unknownRole.ts";

/** A role, and why not all of it is known, by input. */
export interface ResolvedRole {
  readonly role: GrantedRole;
  readonly whys: Readonly<Record<string, string | undefined>>;
}

/** Finds out what role assignments give: by a role of the catalogue, or by one that the program defines. */
export class GrantedRoles {
  readonly #side: Side;
  readonly #catalogue: RoleCatalogue;
  readonly #custom: CustomRoles;
  /** By role definition id, and under conditions: equal roles are one object. */
  readonly #byId = new Map<string, FoundRole>();
  readonly #conditional = new Map<string, GrantedRole>();

  constructor(side: Side, catalogue: RoleCatalogue, custom: CustomRoles) {
    this.#side = side;
    this.#catalogue = catalogue;
    this.#custom = custom;
  }

  of(assignment: PlannedResource): ResolvedRole {
    const { role, why } = this.#roleOf(assignment);
    const condition = conditionOf(this.#side.graph, assignment);
    return {
      role: condition.text === undefined ? role : this.#under(condition.text, role),
      whys: { roleDefinitionId: why, condition: condition.why },
    };
  }

  #under(condition: string, role: GrantedRole): GrantedRole {
    const key = JSON.stringify([role.key, condition]);
    const found = this.#conditional.get(key) ?? conditional(role, condition);
    this.#conditional.set(key, found);
    return found;
  }

  #roleOf(assignment: PlannedResource): FoundRole {
    const { graph } = this.#side;
    const value = graph.text(assignment, "roleDefinitionId");
    if (value.known) {
      const found = this.#byId.get(value.text) ?? this.#roleWithId(value.text);
      this.#byId.set(value.text, found);
      return found;
    }
    const source = graph.source(assignment, "roleDefinitionId", resourcesOfType(roleDefinitionType, idOutputs));
    const role = source.found && this.#custom.byUrn.get(source.found.urn);
    if (role !== undefined) return customRole(role);
    const lookedUp = roleLookedUp(value.why, this.#catalogue) ?? roleAtEnd(assignment);
    if (lookedUp !== undefined) return this.#roleWithId(lookedUp);
    const why = source.why ?? value.why;
    return unknownRole(graph.symbol(assignment, "roleDefinitionId"), `(${why})`, why);
  }

  /** What Azure defines nobody can redefine; what the program defines it knows best. */
  #roleWithId(id: string): FoundRole {
    const guid = roleGuid(id);
    const builtIn = guid === undefined ? undefined : findRole(guid) && this.#catalogue.find(guid);
    const custom = builtIn === undefined ? this.#definedAs(id, guid) : undefined;
    if (custom !== undefined) return customRole(custom);
    const known = builtIn ?? this.#catalogue.find(guid ?? id);
    if (known !== undefined)
      return { role: { key: guid ?? known.id, name: knownRoleName(known.name), definition: known } };
    const name = guid ?? id;
    const why = `role ${name} is not in the catalogue: it may allow anything`;
    return unknownRole(unknownRoleKey(name.toLowerCase()), name, why);
  }

  /** A role of the program, by its GUID or by the name that classic assignments give. */
  #definedAs(id: string, guid: string | undefined): CustomRole | undefined {
    return guid === undefined ? this.#custom.byName.get(id.toLowerCase()) : this.#custom.byGuid.get(guid);
  }
}

/** The id of the role in a text that is joined with a subscription: a built-in role is the same in each. */
function roleAtEnd({ inputTexts }: PlannedResource): string | undefined {
  const end = inputTexts.get("roleDefinitionId")?.at(-1);
  return typeof end === "string" && /^\/providers\/Microsoft\.Authorization\/roleDefinitions\/[\da-f-]{36}$/i.test(end)
    ? end
    : undefined;
}

interface FoundRole {
  readonly role: GrantedRole;
  readonly why?: string;
}

function unknownRole(key: string, name: string, why: string): FoundRole {
  return { role: { key, name: unknownRoleName(name), definition: undefined }, why };
}

function customRole({ key, name, definition, definedBy }: CustomRole): FoundRole {
  if (definition !== undefined) return { role: { key, name, definition, definedBy } };
  const why = `what the role ${name} allows is not known`;
  const { role } = unknownRole(key, `(${why})`, why);
  return { role: { ...role, definedBy }, why };
}
