import { readFileSync, writeFileSync } from "node:fs";

import { renderServiceDocs, serviceDocs } from "./serviceDocs.ts";

const text = await renderServiceDocs();
if (!process.argv.includes("--check")) {
  writeFileSync(serviceDocs, text);
} else if (readFileSync(serviceDocs, "utf8") !== text) {
  console.error("docs/services.md is not current\nWrite it with: npm run services");
  process.exitCode = 1;
}
