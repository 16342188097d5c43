import { parseJson } from "../../../json/parseJson.ts";
import type { Json } from "../digest.ts";
import { holdsUnknown } from "../value.ts";

/** A body or template, which may be given as a text. `undefined`: it is neither; an unknown text stays a text. */
export function parsed(given: Json | undefined): Json | undefined {
  if (typeof given !== "string" || holdsUnknown(given)) return given;
  try {
    return parseJson(given) as Json;
  } catch {
    return undefined;
  }
}
