import { join } from "node:path";

import { roleCatalogue, type RoleCatalogue } from "../../roles/index.ts";
import { readProjectRoles } from "./roleFiles.ts";

/** Where a project keeps the roles that are not built in, or newer than keyless. */
export const roleFile = "keyless.roles.json";

/** The built-in roles, and those that a project has made known. */
export async function catalogueOf(folder: string): Promise<RoleCatalogue> {
  return roleCatalogue(await readProjectRoles(join(folder, roleFile)));
}
