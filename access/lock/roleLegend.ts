import { unknownRoleKey } from "../identity/keys.ts";
import { conditional } from "../facts/readers/condition.ts";
import type { GrantedRole } from "../facts/model.ts";
import { unknownRoleName } from "../terms/unknownRole.ts";
import type { PermissionBlock, RoleCatalogue } from "../../roles/index.ts";
import { problemAt, type CheckedLine, type CheckedLines } from "./check.ts";
import { named, originAt, uniqueBy, type Legend } from "./legend.ts";
import { catalogueRole } from "./roleNames.ts";
import { checkRole } from "./trueNames.ts";

/** The role that a grant names, under the condition of the grant: one object for equal ones. */
export type RoleLegend = (grant: CheckedLine<"grants">) => GrantedRole;

export function readRoles(lines: CheckedLines, legend: Legend, catalogue: RoleCatalogue): RoleLegend {
  const names = uniqueBy(lines.roles, ({ label }) => label);
  for (const line of lines.permissions) named(names, line, "role", line.label, "roles");
  const permissions = Map.groupBy(lines.permissions, ({ label }) => label);
  const roles = new Map(
    lines.roles.map((line) => [line.label, roleOf(line, permissions.get(line.label) ?? [], legend, catalogue)]),
  );
  const given = new Map<string, GrantedRole>();
  return (grant) => {
    const { role: name, when } = grant.fields;
    const identity = JSON.stringify([name, when]);
    const found = given.get(identity) ?? under(named(roles, grant, "role", name, "roles"), when);
    given.set(identity, found);
    return found;
  };
}

/** A role without the condition of a grant, and whether its permissions contain the condition. */
interface ReadRole {
  readonly role: GrantedRole;
  readonly isWrittenOut: boolean;
}

function under({ role, isWrittenOut }: ReadRole, condition: string | undefined): GrantedRole {
  if (condition === undefined) return role;
  if (isWrittenOut) return { ...role, condition };
  return conditional(role, condition);
}

/**
 * A role with a GUID is read from the catalogue, because names change and GUIDs do not. If the catalogue does not have
 * it, it is unknown, not empty.
 */
function roleOf(
  line: CheckedLine<"roles">,
  permissions: readonly CheckedLine<"permissions">[],
  legend: Legend,
  catalogue: RoleCatalogue,
): ReadRole {
  const { key, name = line.label, allows, by, resource } = line.fields;
  const isDefined = by !== undefined || resource !== undefined;
  const definedBy = isDefined ? { definedBy: originAt(line, line.fields, legend) } : {};
  const guid = key.replace(/^unknown:/, "").toLowerCase();
  const isWrittenOut = !catalogueRole.test(guid);
  if (permissions.length > 0 && (!isWrittenOut || allows === "unknown")) {
    throw problemAt(line, "given permissions, expected none for a role of the catalogue or an unknown one");
  }
  if (isWrittenOut) {
    const definition = allows === "unknown" ? undefined : { id: key, name, permissions: blocksOf(permissions) };
    return { role: { key, name, definition, ...definedBy }, isWrittenOut };
  }
  const definition = catalogue.find(guid);
  checkRole(line, name, { role: definition, unknownName: unknownRoleName(guid) }, catalogue);
  const role = definition
    ? { key: guid, name: definition.name, definition, ...definedBy }
    : { key: unknownRoleKey(guid), name: unknownRoleName(guid), definition, ...definedBy };
  return { role, isWrittenOut };
}

function blocksOf(lines: readonly CheckedLine<"permissions">[]): PermissionBlock[] {
  return [...Map.groupBy(lines, ({ fields }) => fields.block ?? 1).values()].map((block) => {
    const [conditioned, second] = block.filter(({ fields }) => fields.condition !== undefined);
    if (second !== undefined) throw problemAt(second, "given a second condition of one block, expected one");
    const condition = conditioned?.fields.condition;
    return {
      actions: block.flatMap(({ fields }) => fields.actions ?? []),
      notActions: block.flatMap(({ fields }) => fields.notActions ?? []),
      dataActions: block.flatMap(({ fields }) => fields.dataActions ?? []),
      notDataActions: block.flatMap(({ fields }) => fields.notDataActions ?? []),
      ...(condition !== undefined && { condition }),
    };
  });
}
