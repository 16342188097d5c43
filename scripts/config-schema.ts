import { writeFileSync } from "node:fs";

import { configSchemaFile, renderConfigSchema } from "./configSchema.ts";

writeFileSync(configSchemaFile, await renderConfigSchema());
