import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { textOfModule } from "../../statements/module.ts";
import type { ModuleRows } from "./table.ts";

export const dataFolder = fileURLToPath(new URL("../../statements/data/", import.meta.url));

/** Writes the table anew. */
export function writeTable(table: ReadonlyMap<string, ModuleRows>): void {
  rmSync(dataFolder, { recursive: true, force: true });
  mkdirSync(dataFolder, { recursive: true });
  for (const [module, { types, parts }] of table)
    writeFileSync(`${dataFolder}${module}.txt`, textOfModule(types, parts));
}
