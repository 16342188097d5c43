import { findRole, gainsOf } from "../../../../roles/index.ts";

/** Roles by which most others are compared: from one to another that contains it is more, and nothing less. */
const general = ["Reader", "Contributor", "User Access Administrator", "Owner"];

/** The names of the general roles that a built-in role of Azure contains, then its own; nothing where it is none. */
export function azureRolesIn(id: string): readonly string[] {
  const role = findRole(id);
  if (role === undefined) return [];
  const contained = general.filter((name) => {
    const other = findRole(name);
    return other !== undefined && other !== role && gainsOf([role], [other])?.length === 0;
  });
  return [...contained, role.name];
}
