import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Statements } from "../../statements/find.ts";
import { statementsOf } from "../../statements/statement.ts";

const folder = fileURLToPath(new URL("../../statements/data/", import.meta.url));

/** Names of the modules that the repository has statements on. */
export const moduleNames: readonly string[] = readdirSync(folder).map((file) => file.replace(/\.txt$/, ""));

const known: ReadonlySet<string> = new Set(moduleNames);

export const textOf = (module: string): string | undefined =>
  known.has(module) ? readFileSync(`${folder}${module}.txt`, "utf8") : undefined;

/** The table of the repository. */
export const committed = new Statements(textOf);

/** The types of a provider that the table has, by their normal tokens. */
export function typesOf(provider: string): string[] {
  return moduleNames
    .filter((module) => module.split(".")[0] === provider)
    .flatMap((module) =>
      [...(textOf(module) ?? "").matchAll(/^type (\S+)/gm)].map(([, type = ""]) => `${provider}:${type}`),
    );
}

/** The inputs that a type declares, as the table has them. */
export function inputsOf(type: string): string[] {
  const row = committed.on(type)?.row;
  return row === undefined ? [] : [...statementsOf(row).keys()];
}
