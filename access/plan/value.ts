import { changedSecret, isSecret, unknownSentinel, type Json } from "./digest.ts";
import type { PlannedResource } from "./resource.ts";

/** A known text, or an unknown one with its place and the reason. */
export type Value = { readonly known: true; readonly text: string } | Unknown;

export interface Unknown {
  readonly known: false;
  readonly path: string;
  readonly why: string;
}

/** The text of a top-level input. A missing, secret, computed or non-text value is unknown, never an empty text. */
export function textOf(resource: PlannedResource, property: string): Value {
  const value = resource.inputs[property];
  const path = `inputs.${property}`;
  if (typeof value !== "string") return { known: false, path, why: value === undefined ? "not given" : "not a text" };
  if (isSecret(value))
    return { known: false, path, why: value === changedSecret ? "a secret that changes" : "a secret" };
  if (value.includes(unknownSentinel)) return { known: false, path, why: "known only after `pulumi up`" };
  return { known: true, text: value };
}

/** Whether a value is or contains something unknown or secret. */
export function holdsUnknown(value: Json | undefined): boolean {
  if (typeof value === "string") return isSecret(value) || value.includes(unknownSentinel);
  if (typeof value !== "object" || value === null) return false;
  return Object.values(value).some(holdsUnknown);
}
