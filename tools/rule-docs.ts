import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";

import { renderRuleDocs, ruleDocsFolder } from "./ruleDocs.ts";

const pages = await renderRuleDocs();
const fileOf = (name: string): URL => new URL(name, ruleDocsFolder);
const read = (name: string): string | undefined =>
  existsSync(fileOf(name)) ? readFileSync(fileOf(name), "utf8") : undefined;

mkdirSync(ruleDocsFolder, { recursive: true });
const stale = readdirSync(ruleDocsFolder).filter((name) => !pages.has(name));
const changed = [...pages].filter(([name, text]) => read(name) !== text);

if (process.argv.includes("--check")) {
  const wrong = [...stale, ...changed.map(([name]) => name)];
  if (wrong.length > 0) {
    console.error(`docs/rules is not current: ${wrong.join(", ")}\nWrite it with: npm run rules`);
    process.exitCode = 1;
  }
} else {
  for (const name of stale) rmSync(fileOf(name));
  for (const [name, text] of changed) writeFileSync(fileOf(name), text);
}
