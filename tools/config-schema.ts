import { writeFileSync } from "node:fs";

import { configSchemaFile, renderConfigSchema } from "./configSchema.ts";
import { renderSettingsSchema, settingsSchemaFile } from "./settingsSchema.ts";

writeFileSync(configSchemaFile, await renderConfigSchema());
writeFileSync(settingsSchemaFile, await renderSettingsSchema());
