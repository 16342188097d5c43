import { existsSync } from "node:fs";
import { join } from "node:path";

import { forTerminal, type Expectation, type Principals, type Waiver } from "../../access/engine.ts";
import { rootOf } from "../../project/root.ts";
import { readSettings } from "../../project/settings/read.ts";
import {
  baselineFile,
  settingsFile,
  type Needs,
  type Settings,
  type Statement,
} from "../../project/settings/settings.ts";
import { RoleFileError, parseRoles, roleCatalogue, type ListedRole, type RoleCatalogue } from "../../roles/index.ts";
import type { Statements } from "../../statements/find.ts";
import { UserError } from "../system/errors.ts";
import { absolute } from "../system/folder.ts";
import { readRoles } from "./roleFiles.ts";
import { statements } from "./statements.ts";

/** The roles and statements of a project's settings. */
export interface Known {
  /** The built-in roles, and those of the project. */
  readonly catalogue: RoleCatalogue;
  /** The statements of this package about the types and inputs of providers. */
  readonly statements: Statements;
  /** The team's statements about types that are not read. */
  readonly stated: readonly Statement[];
  /** Names for object ids. */
  readonly principals: Principals;
  /** What the team expects of the access. */
  readonly expectations: readonly Expectation[];
  /** What programs get although they are confined. */
  readonly confine: Needs;
  /** What somebody accepts, and what was accepted on the first day. */
  readonly waivers: readonly Waiver[];
}

/** Where a project kept its roles before it had settings. */
export const oldRoleFile = "keyless.roles.json";

/**
 * Reads the settings of the project in a folder: keyless.yaml, and the file of roles that it names.
 *
 * @throws UserError when they cannot be read, or roles are still in the old file.
 */
export async function knownIn(folder: string): Promise<Known> {
  refuseOldRoles(folder);
  return knownFrom(folder, await readSettings(folder));
}

/** @throws UserError when the roles of the project in a folder are still in the old file, which no command reads. */
export function refuseOldRoles(folder: string): void {
  if (!existsSync(join(folder, oldRoleFile))) return;
  throw new UserError(
    `${oldRoleFile}: this file is no longer read, roles are in ${settingsFile} now\n` +
      `  convert it   keyless roles update --from ${oldRoleFile}   then remove it`,
  );
}

/** The same for a base, which cannot be converted any more: its roles in the old file count. */
export async function knownInBase(folder: string): Promise<Known> {
  const settings = await readSettings(folder);
  const isOld = settings.roles === undefined && existsSync(join(folder, oldRoleFile));
  return knownFrom(folder, isOld ? { ...settings, roles: oldRoleFile } : settings);
}

async function knownFrom(folder: string, settings: Settings): Promise<Known> {
  const { statements: stated, principals, expectations, confine } = settings;
  const waivers = [...settings.waivers, ...(await baselineIn(folder))];
  const catalogue = roleCatalogue(await rolesOf(folder, settings));
  return { catalogue, statements, stated, principals, expectations, waivers, confine };
}

/** It is slow to load, so it is loaded only if there is something to read. */
async function baselineIn(folder: string): Promise<Waiver[]> {
  if (!existsSync(join(folder, baselineFile))) return [];
  return (await import("../../project/settings/baseline.ts")).readBaseline(folder);
}

/** The roles in the settings, or in the file that they name. */
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
