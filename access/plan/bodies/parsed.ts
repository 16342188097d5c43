import { parseJson } from "../../../json/parseJson.ts";
import type { Json } from "../digest.ts";
import { holdsUnknown } from "../value.ts";

/** What a body or template says that may be given as a text. `undefined`: it is none; a text that is not known stays one. */
export function parsed(given: Json | undefined): Json | undefined {
  if (typeof given !== "string" || holdsUnknown(given)) return given;
  try {
    return parseJson(given) as Json;
  } catch {
    return undefined;
  }
}
