import { readFileSync, writeFileSync } from "node:fs";

import { builtInRoles } from "../roles/builtIn.ts";
import { catalogueFolder, renderCatalogue, rolesOfList } from "./roleCatalogue.ts";

/** Writes roles/catalogue from a file: `node tools/role-catalogue.ts roles.json`. */
const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error("which file? az role definition list --output json > roles.json");
  process.exit(2);
}
const before = new Set(builtInRoles().map(({ id }) => id));
const roles = rolesOfList(JSON.parse(readFileSync(file, "utf8")));
for (const [name, text] of renderCatalogue(roles)) writeFileSync(new URL(name, catalogueFolder), text);
const added = roles.filter(({ id }) => !before.delete(id)).length;
console.log(`${String(roles.length)} roles: ${String(added)} new, ${String(before.size)} that Azure no longer has`);
