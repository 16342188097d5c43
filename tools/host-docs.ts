import { readFileSync, writeFileSync } from "node:fs";

import { hostDocs, renderHostDocs } from "./hostDocs.ts";

const text = await renderHostDocs();
if (!process.argv.includes("--check")) {
  writeFileSync(hostDocs, text);
} else if (readFileSync(hostDocs, "utf8") !== text) {
  console.error("docs/hosts.md is not current\nWrite it with: npm run hosts");
  process.exitCode = 1;
}
