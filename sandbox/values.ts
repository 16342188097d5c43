import type { Struct } from "google-protobuf/google/protobuf/struct_pb.js";
import { proto } from "./proto.ts";

/** Data as it travels between engine and provider. */
export type Json = null | boolean | number | string | Json[] | JsonMap;
/** Properties of a resource. */
export interface JsonMap {
  [key: string]: Json;
}

/** How a value that is not known yet is written on the wire. */
export const unknownValue = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

export function isMap(value: Json | undefined): value is JsonMap {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text that is known; else the alternative. */
export function textOr(value: Json | undefined, alternative: string): string {
  return typeof value === "string" ? value : alternative;
}

/** Properties from the wire. A property that is null is one that is not there: the real providers read it so, too. */
export function fromWire(struct: Struct | undefined): JsonMap {
  return struct === undefined ? {} : withoutNulls(struct.toJavaScript());
}

/** Properties for the wire. */
export function toWire(values: JsonMap): Struct {
  return proto.struct.Struct.fromJavaScript(values);
}

function withoutNulls(map: JsonMap): JsonMap {
  const kept = Object.entries(map).filter(([, item]) => item !== null);
  return Object.fromEntries(kept.map(([key, item]) => [key, withoutNullsBelow(item)]));
}

function withoutNullsBelow(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutNullsBelow);
  return isMap(value) ? withoutNulls(value) : value;
}

/** Two sets of properties as one; where both have a map, the maps as one; else the second wins. */
export function merge(base: JsonMap, over: JsonMap): JsonMap {
  const merged = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const under = merged[key];
    merged[key] = isMap(under) && isMap(value) ? merge(under, value) : value;
  }
  return merged;
}

/** The value as text, alike however its keys are ordered: maps come from the wire in no order. */
export function canonical(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (!isMap(value)) return JSON.stringify(value);
  const entries = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join()}}`;
}
