import { logicalKey } from "../plan/urn.ts";

/** A URN to show: a lock keeps neither stack nor project of one. */
export function urnOf(stack: string, logical: string): string {
  return `urn:pulumi:${stack}::::${logical}`;
}

/** The URN of the resource with this key. What is no resource's key stands for itself. */
export function urnOfKey(stack: string, key: string): string {
  // The ending that printKey gives to a name that could pass for something else.
  return key.includes("::") ? urnOf(stack, key.replace(/#resource$/, "")) : key;
}

/** How an id is written beside its key: not at all where the key tells it, without stack and project, or as it is. */
export function idFields(key: string, id: string): { id?: string; urn?: string } {
  const logical = logicalKey(id);
  const isUrn = logical !== id;
  if ((isUrn ? urnOf("", logical) : id) === urnOfKey("", key)) return {};
  return isUrn ? { urn: logical } : { id };
}

/** The id that was written so. */
export function idOf(stack: string, { key, id, urn }: { key: string; id?: string; urn?: string }): string {
  if (id !== undefined) return id;
  return urn === undefined ? urnOfKey(stack, key) : urnOf(stack, urn);
}
