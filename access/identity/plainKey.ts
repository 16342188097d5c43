import { logicalKey } from "../plan/urn.ts";

/** What tells something from others of its name, as reports write it in brackets. */
export function plainKey(id: string): string {
  return logicalKey(id).replaceAll("::", " ");
}
