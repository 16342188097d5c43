import { forTerminal } from "../../../access/engine.ts";
import { compareRoles, findRole, type ListedRole } from "../../../roles/index.ts";
import { readProjectRoles, readRoles, writeProjectRoles } from "../../sources/roleFiles.ts";

/** Merges a list of roles into the project's role file; a role that is in both is taken from the list. */
export async function updateRoles(from: string, file: string): Promise<string> {
  const given = await readRoles(from);
  const byId = new Map((await readProjectRoles(file))?.map((role) => [role.id, role]));
  const before = byId.size;
  for (const role of given) byId.set(role.id, role);
  const kept = [...byId.values()].filter((role) => !isBuiltInAlready(role));
  await writeProjectRoles(file, kept);
  const known = given.filter(isBuiltInAlready).length;
  return (
    `${forTerminal(file)}: ${kept.length} roles (${before} before), from ${given.length} read` +
    `${known === 0 ? "" : `, ${known} of them exactly as keyless knows them already`}\n`
  );
}

function isBuiltInAlready(role: ListedRole): boolean {
  const known = findRole(role.id);
  return known !== undefined && known.name === role.name && compareRoles(known, role).verdict === "same";
}
