import { format, resolveConfig } from "prettier";
import { z } from "zod";

import { reservedSections, settingsSchema } from "../project/settings/schema.ts";

/** Where editors find the schema of keyless.yaml; the file names it in its first line. */
export const settingsSchemaFile = new URL("../keyless.schema.json", import.meta.url);

/** The JSON Schema of keyless.yaml. Reserved sections are listed, and refused. */
export async function renderSettingsSchema(): Promise<string> {
  const schema = z.toJSONSchema(settingsSchema, { io: "input" });
  const reserved = Object.entries(reservedSections).map(
    ([name, what]) => [name, { not: {}, description: `Not yet: ${what}.` }] as const,
  );
  const full = {
    ...schema,
    title: "keyless.yaml: settings of a project for azure-keyless",
    properties: { ...schema.properties, ...Object.fromEntries(reserved) },
  };
  const options = await resolveConfig(settingsSchemaFile);
  return format(JSON.stringify(full), { ...options, parser: "json" });
}
