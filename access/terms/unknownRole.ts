const prefix = "unknown role";

/** The name of an unknown role in a report. */
export function unknownRoleName(what: string): string {
  return `${prefix} ${what}`;
}

/** The name of a known role, changed if it looks like the name of an unknown one. */
export function knownRoleName(name: string): string {
  return isUnknownRole(name) ? `"${name}"` : name;
}

/** Whether a name in a report belongs to an unknown role, which may allow anything. */
export function isUnknownRole(name: string): boolean {
  return name.startsWith(prefix);
}
