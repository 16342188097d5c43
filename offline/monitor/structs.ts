import type { Struct } from "google-protobuf/google/protobuf/struct_pb.js";
import type { JsonMap } from "../recorded/values.ts";
import { proto } from "./proto.ts";

/** Reads a message of properties. */
export function fromStruct(struct: Struct | undefined): JsonMap {
  return struct?.toJavaScript() ?? {};
}

/** Writes a message of properties. */
export function toStruct(value: JsonMap): Struct {
  return proto.struct.Struct.fromJavaScript(value);
}
