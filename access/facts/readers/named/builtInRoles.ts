import type { PlannedResource } from "../../../plan/resource.ts";
import { textOf } from "../../../plan/value.ts";

/** Roles that a service itself has, which are the same in each account of it. */
export interface BuiltInRoles {
  /** The input that names the role by its id. It is one of the account that the assignment lies in: Azure takes no other. */
  readonly input: string;
  /** What stands in the id before the role's own GUID. */
  readonly under: string;
  /** By GUID: what it is called, and the roles of which it allows all. */
  readonly roles: Readonly<Record<string, { readonly name: string; readonly has: readonly string[] }>>;
}

const [reader, contributor] = ["00000000-0000-0000-0000-000000000001", "00000000-0000-0000-0000-000000000002"];

/** Reader: metadata, items, queries and the change feed. Contributor: metadata, and all of containers and items. */
export const cosmosSqlRoles: BuiltInRoles = {
  input: "roleDefinitionId",
  under: "sqlRoleDefinitions",
  roles: {
    [reader]: { name: "Cosmos DB Built-in Data Reader", has: [] },
    [contributor]: { name: "Cosmos DB Built-in Data Contributor", has: ["Cosmos DB Built-in Data Reader"] },
  },
};

/** The name of the role that a resource gives, and before it those of the roles that it contains; nothing where it is none of them. */
export function builtInRolesOf(resource: PlannedResource, { input, under, roles }: BuiltInRoles): readonly string[] {
  const value = textOf(resource, input);
  const end = value.known ? value.text : resource.inputTexts.get(input)?.at(-1);
  if (typeof end !== "string") return [];
  const parts = end.split("/");
  const [type = "", id = ""] = parts.slice(-2);
  const role = type.toLowerCase() === under.toLowerCase() && Object.hasOwn(roles, id) ? roles[id] : undefined;
  return role === undefined ? [] : [...role.has, role.name];
}
