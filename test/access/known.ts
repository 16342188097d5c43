import type { Known } from "../../access/facts/known.ts";
import { roleCatalogue, type RoleDefinition } from "../../roles/index.ts";
import { committed } from "../statements/committed.ts";

/** What the command knows before it reads a plan: the built-in roles, those of a project, and the table of statements. */
export function known(roles: readonly RoleDefinition[] = []): Known {
  return { catalogue: roleCatalogue(roles), statements: committed };
}
