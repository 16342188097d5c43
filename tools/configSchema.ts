import { format, resolveConfig } from "prettier";
import { z } from "zod";

import { settingsSchema } from "../stacks/schema.ts";

/** Where editors find the schema of stacks/Pulumi.<stack>.yaml; each of these files names it in its first line. */
export const configSchemaFile = new URL("../stacks/config.schema.json", import.meta.url);

/** The JSON Schema of a stack file: our keys below `config`, anything of other namespaces beside them. */
export async function renderConfigSchema(): Promise<string> {
  const { $schema, properties, required } = z.toJSONSchema(settingsSchema, { io: "input" });
  const ours = Object.entries(properties ?? {}).map(([key, schema]) => [`azure-keyless:${key}`, schema] as const);
  const schema = {
    $schema,
    title: "Configuration of a stack of azure-keyless",
    type: "object",
    required: ["config"],
    properties: {
      config: {
        type: "object",
        required: required?.map((key) => `azure-keyless:${key}`),
        properties: Object.fromEntries(ours),
        patternProperties: { "^(?!azure-keyless:)[^:]+:": {} },
        additionalProperties: false,
      },
    },
  };
  const options = await resolveConfig(configSchemaFile);
  return format(JSON.stringify(schema), { ...options, parser: "json" });
}
