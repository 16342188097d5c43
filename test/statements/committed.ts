import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Statements } from "../../statements/find.ts";

const folder = fileURLToPath(new URL("../../statements/data/", import.meta.url));

/** Names of the modules that the repository has statements on. */
export const moduleNames: readonly string[] = readdirSync(folder).map((file) => file.replace(/\.txt$/, ""));

const known: ReadonlySet<string> = new Set(moduleNames);

export const textOf = (module: string): string | undefined =>
  known.has(module) ? readFileSync(`${folder}${module}.txt`, "utf8") : undefined;

/** The table of the repository. */
export const committed = new Statements(textOf);
