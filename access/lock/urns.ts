import { logicalKey } from "../plan/urn.ts";

/** A URN to show. A lock has neither its stack nor its project. */
export function urnOf(stack: string, logical: string): string {
  return `urn:pulumi:${stack}::::${logical}`;
}

/** The URN of the resource with this key. Any other key stays as it is. */
export function urnOfKey(stack: string, key: string): string {
  // The ending that printKey adds to an ambiguous name.
  return key.includes("::") ? urnOf(stack, key.replace(/#resource$/, "")) : key;
}

/** How an id is written beside its key: not at all if the key has it, without stack and project, or unchanged. */
export function idFields(key: string, id: string): { id?: string; urn?: string } {
  const logical = logicalKey(id);
  const isUrn = logical !== id;
  if ((isUrn ? urnOf("", logical) : id) === urnOfKey("", key)) return {};
  return isUrn ? { urn: logical } : { id };
}

/** The id that was written in this way. */
export function idOf(stack: string, { key, id, urn }: { key: string; id?: string; urn?: string }): string {
  if (id !== undefined) return id;
  return urn === undefined ? urnOfKey(stack, key) : urnOf(stack, urn);
}
