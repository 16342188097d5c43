import { join, relative } from "node:path";

import { forTerminal } from "../../../access/engine.ts";
import { readSettings } from "../../../project/settings/read.ts";
import { settingsFile } from "../../../project/settings/settings.ts";
import { compareRoles, findRole, type ListedRole } from "../../../roles/index.ts";
import { readRoleFile, readRoles, writeRoleFile } from "../../sources/roleFiles.ts";
import { rolesOf, settingsFolder } from "../../sources/settings.ts";
import { absolute } from "../../system/folder.ts";
import { writeRoleSection } from "./section.ts";

/** The place of a project's roles, and its present roles. */
interface Place {
  readonly shown: string;
  readonly roles: readonly ListedRole[] | undefined;
  readonly write: (roles: readonly ListedRole[]) => Promise<void>;
}

/** Merges a list of roles into those of the project; a role that is in both is taken from the list. */
export async function updateRoles(from: string, file: string | undefined): Promise<string> {
  const given = await readRoles(from);
  const place = file === undefined ? await placeOfSettings() : await placeOfFile(file, file);
  const byId = new Map(place.roles?.map((role) => [role.id, role]));
  const before = byId.size;
  for (const role of given) byId.set(role.id, role);
  const kept = [...byId.values()].filter((role) => !isBuiltInAlready(role));
  await place.write(kept);
  const known = given.filter(isBuiltInAlready).length;
  return (
    `${forTerminal(place.shown)}: ${kept.length} roles (${before} before), from ${given.length} read` +
    `${known === 0 ? "" : `, ${known} of them exactly as keyless knows them already`}\n`
  );
}

/** The section of the settings, or the file that they name. */
async function placeOfSettings(): Promise<Place> {
  const folder = settingsFolder();
  const settings = await readSettings(folder);
  if (typeof settings.roles === "string") return placeOfFile(join(folder, settings.roles), settings.roles);
  const shown = relative(absolute("."), join(folder, settingsFile));
  return {
    shown,
    roles: await rolesOf(folder, settings),
    write: (roles) => writeRoleSection(join(folder, settingsFile), shown, roles),
  };
}

async function placeOfFile(path: string, shown: string): Promise<Place> {
  return { shown, roles: await readRoleFile(path), write: (roles) => writeRoleFile(path, roles) };
}

function isBuiltInAlready(role: ListedRole): boolean {
  const known = findRole(role.id);
  return known !== undefined && known.name === role.name && compareRoles(known, role).verdict === "same";
}
