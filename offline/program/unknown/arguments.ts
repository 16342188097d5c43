import { fingerprintOf } from "../../recorded/fingerprint.ts";
import { canonical } from "./canonical.ts";
import { isObject } from "../sdk.ts";

const maxLength = 240;
const longestValue = 60;
const plain = /^[\w./:@ -]*$/;

/**
 * The arguments of a call in words. Unknown, long and complex ones are printed as fingerprints: what a look-up asks for
 * may reveal its answer.
 */
export function argumentsInWords(args: unknown): string {
  if (!isObject(args)) {
    return `… #${fingerprintOf(canonical(args))}`;
  }
  const entries = Object.entries(args).filter(([, value]) => value !== undefined);
  const words = entries
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}: ${valueInWords(value)}`);
  const text = words.join(", ");
  const isPlain = entries.every(([key]) => plain.test(key));
  return isPlain && text.length <= maxLength ? text : `… #${fingerprintOf(canonical(args))}`;
}

function valueInWords(value: unknown): string {
  return isPlainValue(value) ? String(value) : `#${fingerprintOf(canonical(value))}`;
}

function isPlainValue(value: unknown): boolean {
  return typeof value === "string"
    ? plain.test(value) && value.length <= longestValue && !value.includes("keyless-unknown-")
    : typeof value === "boolean" || typeof value === "number";
}
