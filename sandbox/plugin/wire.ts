import type { Struct } from "google-protobuf/google/protobuf/struct_pb.js";

import { isMap, type Json, type JsonMap } from "../state/json.ts";
import { proto } from "./proto.ts";

/** Properties from the wire. A null property counts as missing, as in the real providers. */
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
