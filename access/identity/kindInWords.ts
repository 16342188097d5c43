import { parseUrn } from "../plan/urn.ts";

/** `container app`, `web app`: the kind of a resource in words, by its type in the program. */
export function kindInWords(urn: string): string {
  const last = parseUrn(urn).type.split(/[:/.]/).at(-1) ?? "";
  return last.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
}
