import { fingerprintOf } from "../../recorded/fingerprint.ts";
import { canonical } from "./canonical.ts";
import { isObject } from "../sdk.ts";

const maxLength = 120;
const plain = /^[\w./:@ -]*$/;

/** The arguments of a call in words where they are short and plain, else their fingerprint. */
export function argumentsInWords(args: unknown): string {
  const entries = isObject(args) ? Object.entries(args).filter(([, value]) => value !== undefined) : [];
  if (isObject(args) && entries.length === 0) {
    return "";
  }
  const words = entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `${key}: ${String(value)}`);
  const isPlain = isObject(args) && entries.every(([key, value]) => plain.test(key) && isPlainValue(value));
  const text = words.join(", ");
  return isPlain && text.length <= maxLength ? text : `… #${fingerprintOf(canonical(args))}`;
}

function isPlainValue(value: unknown): boolean {
  return typeof value === "string"
    ? plain.test(value) && !value.includes("keyless-unknown-")
    : typeof value === "boolean" || typeof value === "number";
}
