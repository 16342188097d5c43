import { z } from "zod";

import { settingsSchema } from "./schema.ts";

/** Stands for the keys of a map in a path. */
export const anyKey = Symbol("any key");

/** The description in the schema of the value at a path, or of the keys of the map there. */
export function expectedAt(path: readonly (string | number | symbol)[]): string | undefined {
  let schema: z.core.$ZodType | undefined = settingsSchema;
  for (const key of path) schema = schema === undefined ? undefined : inside(unwrapped(schema), key);
  const meta = schema === undefined ? undefined : z.globalRegistry.get(unwrapped(schema));
  return typeof meta?.expected === "string" ? meta.expected : undefined;
}

function inside(schema: z.core.$ZodType, key: string | number | symbol): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodRecord) return key === anyKey ? schema.keyType : schema.valueType;
  if (schema instanceof z.ZodArray) return schema.element;
  if (schema instanceof z.ZodObject && typeof key === "string") return schema.shape[key] as z.core.$ZodType | undefined;
  return undefined;
}

/** The description of an optional schema, or one with a default, is inside it. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  const inner =
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodExactOptional;
  return inner ? unwrapped(schema.unwrap()) : schema;
}
