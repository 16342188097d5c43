/** Data as it travels between engine and provider. */
export type Json = null | boolean | number | string | Json[] | JsonMap;
/** Properties of a resource. */
export interface JsonMap {
  [key: string]: Json;
}

/** The spelling of an unknown value on the wire. */
export const unknownValue = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

export function isMap(value: Json | undefined): value is JsonMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The value at a path in it. */
export function at(map: JsonMap, ...path: readonly string[]): Json | undefined {
  let value: Json | undefined = map;
  for (const key of path) value = isMap(value) ? value[key] : undefined;
  return value;
}

/** The text if it is known, else the alternative. */
export function textOr(value: Json | undefined, alternative: string): string {
  return typeof value === "string" ? value : alternative;
}

/** Two sets of properties merged. Maps are merged too; otherwise the second value wins. */
export function merge(base: JsonMap, over: JsonMap): JsonMap {
  const merged = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const under = merged[key];
    merged[key] = isMap(under) && isMap(value) ? merge(under, value) : value;
  }
  return merged;
}

/** The value as text, independent of the order of its keys, which is random on the wire. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isMap(value)) return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join()}}`;
}
