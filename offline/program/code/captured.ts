import type { Mention } from "./mentions.ts";
import { seenBy } from "./scopes.ts";

/** The value that a mention refers to, as far as it can be read without running code. */
export interface Captured {
  readonly value: unknown;
  /** Whether the value belongs to the whole mention; otherwise to its beginning. */
  readonly isWhole: boolean;
}

/** The value that a function sees in its scope; undefined for its own names and for globals. */
export function capturedBy(func: object, { path: [root = "", ...members], isRooted }: Mention): Captured | undefined {
  const start = isRooted ? seenBy(func, root) : undefined;
  if (start === undefined) {
    return undefined;
  }
  let { value } = start;
  for (const name of members) {
    const member = memberOf(value, name);
    if (member === undefined) {
      return { value, isWhole: false };
    }
    ({ value } = member);
  }
  return { value, isWhole: true };
}

function memberOf(value: unknown, name: string): { value: unknown } | undefined {
  for (let holder = value; isHolder(holder); holder = Object.getPrototypeOf(holder)) {
    const property = Object.getOwnPropertyDescriptor(holder, name);
    if (property !== undefined) {
      return "value" in property && !isBuiltIn(property.value) ? { value: property.value } : undefined;
    }
  }
  return undefined;
}

function isHolder(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

function isBuiltIn(value: unknown): boolean {
  return (
    typeof value === "function" &&
    !value.name.startsWith("bound ") &&
    Function.prototype.toString.call(value).endsWith("{ [native code] }")
  );
}
