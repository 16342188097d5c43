import { closestMatch } from "leven";

import { forTerminal } from "../../../access/engine.ts";
import type { RoleCatalogue, RoleDefinition } from "../../../roles/index.ts";
import { UserError } from "../../system/errors.ts";

/** Longer texts are not misspelled names, and comparing them is slow. */
const longestMisspelling = 120;

/** The role that the user means, or what is wrong with the name. */
export function chooseRole(catalogue: RoleCatalogue, idOrName: string): RoleDefinition {
  const role = catalogue.find(idOrName);
  if (role !== undefined) return role;
  const given = forTerminal(idOrName);
  const several = catalogue.named(idOrName);
  if (several.length > 1) {
    const ids = several.map(({ id }) => `  ${id}`).join("\n");
    throw new UserError(`"${given}" names ${several.length} roles. Use the GUID of the one that you mean:\n${ids}`);
  }
  const meant = closestName(catalogue, idOrName);
  const question = meant === undefined ? "" : ` (did you mean ${forTerminal(meant)}?)`;
  throw new UserError(
    `no role "${given}"${question}\n` +
      "  keyless roles list shows all that are known. Custom roles and newer ones become known by:\n" +
      "  az role definition list --output json | keyless roles update --from -",
  );
}

function closestName({ roles }: RoleCatalogue, given: string): string | undefined {
  if (given.length > longestMisspelling) return undefined;
  const names = roles.flatMap(({ name, formerNames = [] }) => [name, ...formerNames]);
  const byFolded = new Map(names.map((name) => [name.toLowerCase(), name]));
  const maxDistance = Math.max(1, Math.floor(given.length / 3));
  const closest = closestMatch(given.trim().toLowerCase(), [...byFolded.keys()], { maxDistance });
  return closest === undefined ? undefined : byFolded.get(closest);
}
