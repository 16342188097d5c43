import { existsSync, readFileSync } from "node:fs";
import { Statements } from "../../statements/find.ts";

/** The table of statements that this package brings, a module of which is read when a program has a type of it. */
export const statements = new Statements((module) => {
  const file = new URL(`../../statements/data/${module}.txt`, import.meta.url);
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
});
