import { existsSync } from "node:fs";
import { join } from "node:path";

import { forTerminal } from "../../access/engine.ts";
import { rootOf } from "../../project/root.ts";
import { readSettings } from "../../project/settings/read.ts";
import { settingsFile, type Settings, type Statement } from "../../project/settings/settings.ts";
import { RoleFileError, parseRoles, roleCatalogue, type ListedRole, type RoleCatalogue } from "../../roles/index.ts";
import type { Statements } from "../../statements/find.ts";
import { UserError } from "../system/errors.ts";
import { absolute } from "../system/folder.ts";
import { readRoles } from "./roleFiles.ts";
import { statements } from "./statements.ts";

/** What the settings of a project make known. */
export interface Known {
  /** The built-in roles, and those of the project. */
  readonly catalogue: RoleCatalogue;
  /** What this package says of the types and inputs of providers. */
  readonly statements: Statements;
  /** What the team states of types that are not read. */
  readonly stated: readonly Statement[];
}

/** Where a project kept its roles before it had settings. */
export const oldRoleFile = "keyless.roles.json";

/**
 * Reads the settings of the project in a folder: keyless.yaml, and the file of roles that it names.
 *
 * @throws UserError when they cannot be read, or roles are still where they were before keyless.yaml.
 */
export async function knownIn(folder: string): Promise<Known> {
  refuseOldRoles(folder);
  return knownFrom(folder, await readSettings(folder));
}

/** @throws UserError when the roles of the project in a folder are where no command looks any more. */
export function refuseOldRoles(folder: string): void {
  if (!existsSync(join(folder, oldRoleFile))) return;
  throw new UserError(
    `${oldRoleFile}: this file is no longer read, roles are in ${settingsFile} now\n` +
      `  convert it   keyless roles update --from ${oldRoleFile}   then remove it`,
  );
}

/** The same of a base, which nobody can convert any more: roles that it has in the old file count. */
export async function knownInBase(folder: string): Promise<Known> {
  const settings = await readSettings(folder);
  const isOld = settings.roles === undefined && existsSync(join(folder, oldRoleFile));
  return knownFrom(folder, isOld ? { ...settings, roles: oldRoleFile } : settings);
}

async function knownFrom(folder: string, settings: Settings): Promise<Known> {
  return { catalogue: roleCatalogue(await rolesOf(folder, settings)), statements, stated: settings.statements };
}

/** The roles that the settings hold or name. */
export async function rolesOf(folder: string, { roles }: Settings): Promise<ListedRole[] | undefined> {
  if (roles === undefined) return undefined;
  if (typeof roles === "string") return readRoles(join(folder, roles), roles);
  try {
    return parseRoles(roles);
  } catch (error) {
    if (error instanceof RoleFileError) throw new UserError(`${settingsFile}: roles: ${forTerminal(error.message)}`);
    throw error;
  }
}

/** The folder whose settings count for a command that runs in one: that of its project, else itself. */
export function settingsFolder(): string {
  const here = absolute(".");
  return rootOf(here) ?? here;
}
