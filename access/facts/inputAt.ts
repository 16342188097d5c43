import { isRecord, own, type Json } from "../plan/digest.ts";
import type { PlannedResource } from "../plan/resource.ts";

/** What the inputs say at a path, or what is in the place of something that it would be in. */
export function inputAt({ inputs }: PlannedResource, path: string): Json | undefined {
  let value: Json | undefined = inputs;
  for (const name of path.split(".")) if (isRecord(value)) value = own(value, name);
  return value;
}
