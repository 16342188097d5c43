import { parseUrn } from "../plan/urn.ts";

/** `container app`, `SQL role assignment`: the kind of a resource in words, by its type in the program. */
export function kindInWords(urn: string): string {
  const last = parseUrn(urn).type.split(/[:/.]/).at(-1) ?? "";
  const words = last.replaceAll(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase();
  // SqlResourceSqlRoleAssignment says twice what it is of.
  return words.replace(/^(\w+) resource (?=\1\b)/, "").replace(/^sql\b/, "SQL");
}
