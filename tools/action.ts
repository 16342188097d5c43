import { writeFileSync } from "node:fs";

import { actionFile } from "./actionFile.ts";
import { buildAction } from "./build/action.ts";
import { root } from "./build/places.ts";

/** Writes action.yml and what it starts: runners take both from a commit of this repository, and install nothing. */
writeFileSync(`${root}action.yml`, actionFile());
await buildAction(`${root}action/dist/`);
