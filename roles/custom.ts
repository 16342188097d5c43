import { RoleFileError, described, listAt, recordAt, textAt } from "./roleFile.ts";
import type { PermissionBlock, RoleDefinition } from "./role.ts";
import { byText } from "./order.ts";

/** A role from the output of `az role definition list`. */
export interface ListedRole extends RoleDefinition {
  readonly type: "BuiltInRole" | "CustomRole";
}

/** More than a tenant can hold (Azure allows 5,000 custom roles). */
const maxRoles = 20_000;
const maxPatterns = 5_000;

/**
 * Reads the output of `az role definition list --output json`, or a project's role file, which has the same form.
 *
 * @throws RoleFileError with entry and field when anything is not as Azure prints it: a role that was read wrongly would
 *   be judged wrongly.
 */
export function parseRoles(json: unknown): ListedRole[] {
  if (!Array.isArray(json)) {
    throw new RoleFileError("the file", `expected a list of roles, given ${described(json)}`);
  }
  if (json.length > maxRoles) {
    throw new RoleFileError("the file", `expected at most ${maxRoles} roles, given ${json.length}`);
  }
  const byId = new Map<string, ListedRole>();
  for (const [index, entry] of json.entries()) {
    const role = parseRole(entry, `role ${index}`);
    const known = byId.get(role.id);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(role)) {
      throw new RoleFileError(`role ${index}: name`, `${role.id} is defined twice, in different ways`);
    }
    byId.set(role.id, role);
  }
  return [...byId.values()];
}

/** The roles as a project's role file holds them: sorted, without what differs between tenants or runs. */
export function printRoles(roles: readonly ListedRole[]): unknown[] {
  return roles
    .toSorted((a, b) => byText(a.name, b.name) || byText(a.id, b.id))
    .map(({ id, name, type, permissions }) => ({ name: id, roleName: name, roleType: type, permissions }));
}

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function parseRole(entry: unknown, where: string): ListedRole {
  const role = recordAt(entry, where);
  const id = textAt(role.get("name"), `${where}: name`);
  if (!guid.test(id)) {
    throw new RoleFileError(`${where}: name`, `expected the GUID of the role, given ${described(id)}`);
  }
  const type = role.get("roleType") ?? "CustomRole";
  if (type !== "BuiltInRole" && type !== "CustomRole") {
    throw new RoleFileError(`${where}: roleType`, `expected BuiltInRole or CustomRole, given ${described(type)}`);
  }
  const name = textAt(role.get("roleName"), `${where}: roleName`);
  // A role that allows nothing has a block without patterns, which would disappear in print.
  const permissions = listAt(role.get("permissions"), `${where}: permissions`, maxPatterns)
    .map((block, index) => parseBlock(block, `${where}: permissions[${index}]`))
    .filter((block) => Object.keys(block).length > 0);
  return { id: id.toLowerCase(), name, type, permissions };
}

const lists = ["actions", "notActions", "dataActions", "notDataActions"] as const;
const understood = new Set<string>([...lists, "condition", "conditionVersion"]);

function parseBlock(json: unknown, where: string): PermissionBlock {
  const block = recordAt(json, where);
  const strange = [...block.keys()].find((key) => !understood.has(key));
  if (strange !== undefined) {
    throw new RoleFileError(where, `has a field that is not understood: ${described(strange)}`);
  }
  if (!lists.some((list) => block.has(list))) {
    throw new RoleFileError(where, `expected at least one of ${lists.join(", ")}`);
  }
  const patterns = Object.fromEntries(
    lists.flatMap((list) => {
      const given = listAt(block.get(list) ?? [], `${where}.${list}`, maxPatterns);
      const texts = given.map((pattern, index) => textAt(pattern, `${where}.${list}[${index}]`));
      return texts.length === 0 ? [] : [[list, texts.toSorted(byText)]];
    }),
  );
  const condition = block.get("condition") ?? "";
  if (condition === "") return patterns;
  return { ...patterns, condition: textAt(condition, `${where}.condition`) };
}
