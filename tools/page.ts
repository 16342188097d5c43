import { writeFileSync } from "node:fs";

import { pageScriptFile, renderPageScript } from "./pageScript.ts";

/** Writes the script of the page (`--format html`) into access/, which has it as a text. */
writeFileSync(pageScriptFile, await renderPageScript());
