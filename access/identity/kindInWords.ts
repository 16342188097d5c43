import { parseUrn } from "../plan/urn.ts";

/** `container app`, `web app`: what a resource is, by its type as the program writes it. */
export function kindInWords(urn: string): string {
  const last = parseUrn(urn).type.split(/[:/.]/).at(-1) ?? "";
  return last.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
}
