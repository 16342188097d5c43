/** The parts of `pulumi preview --json` and of an offline run that are read. Everything else is ignored. */

/** A JSON value from outside. Nothing about it is trusted before it is checked. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The literal that stands for a value which is not known before `pulumi up`. */
export const unknownSentinel = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

/** The mark of a secret, which replaces a whole subtree. The text after it distinguishes secrets, if anything does. */
export const secretMark = "[secret]";

/** A secret that a step changes. */
export const changedSecret = `${secretMark} that changes`;

export function isSecret(value: unknown): boolean {
  return typeof value === "string" && (value === secretMark || value.startsWith(`${secretMark} `));
}

export function isRecord(value: unknown): value is Readonly<Record<string, Json>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The own property of a record; inherited names such as `__proto__` or `constructor` are not properties of the input. */
export function own(record: unknown, key: string): Json | undefined {
  return isRecord(record) && Object.hasOwn(record, key) ? record[key] : undefined;
}

export function stringAt(record: unknown, key: string): string | undefined {
  const value = own(record, key);
  return typeof value === "string" ? value : undefined;
}

export function listAt(record: unknown, key: string): readonly Json[] | undefined {
  const value = own(record, key);
  return isList(value) ? value : undefined;
}

/** A list of any values. */
export function isList(value: unknown): value is readonly Json[] {
  return Array.isArray(value);
}

export function stringsOf(value: Json | undefined): readonly string[] {
  if (!isList(value)) return [];
  return value.every(isText) ? value : value.filter(isText);
}

const isText = (value: Json): value is string => typeof value === "string";
