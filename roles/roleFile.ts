/** A problem in a list of roles, with its place. */
export class RoleFileError extends Error {
  override readonly name = "RoleFileError";

  constructor(where: string, what: string) {
    super(`${where}: ${what}`);
  }
}

/** Longer than any operation, name or condition that Azure accepts. */
const maxLength = 16_384;

/** The own fields of an object, in a map: a key such as `__proto__` is a key like any other. */
export function recordAt(json: unknown, where: string): ReadonlyMap<string, unknown> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    throw new RoleFileError(where, `expected an object, given ${described(json)}`);
  }
  return new Map(Object.entries(json));
}

export function listAt(json: unknown, where: string, maxItems: number): readonly unknown[] {
  if (!Array.isArray(json)) throw new RoleFileError(where, `expected a list, given ${described(json)}`);
  if (json.length > maxItems) {
    throw new RoleFileError(where, `expected at most ${maxItems} items, given ${json.length}`);
  }
  return json as readonly unknown[];
}

export function textAt(json: unknown, where: string): string {
  if (typeof json !== "string") throw new RoleFileError(where, `expected text, given ${described(json)}`);
  if (json.trim() === "") throw new RoleFileError(where, "expected text, given an empty one");
  if (json.length > maxLength) {
    throw new RoleFileError(where, `expected at most ${maxLength} characters, given ${json.length}`);
  }
  if (!json.isWellFormed()) throw new RoleFileError(where, "expected text, given half a character");
  return json;
}

/** A value in an error message: short, and not to be mistaken for the message's own words. */
export function described(json: unknown): string {
  if (json === undefined) return "nothing";
  if (json === null) return "null";
  if (Array.isArray(json)) return "a list";
  if (typeof json === "object") return "an object";
  const text = JSON.stringify(json);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
