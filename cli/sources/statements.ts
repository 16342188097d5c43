import { existsSync, readFileSync } from "node:fs";
import { Statements } from "../../statements/find.ts";

/** The table of statements of this package. A module of it is read when a program has a type in it. */
export const statements = new Statements((module) => {
  const file = new URL(`../../statements/data/${module}.txt`, import.meta.url);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
});
