const prefix = "unknown role";

/** The name that stands in a report for a role that nobody here knows. */
export function unknownRoleName(what: string): string {
  return `${prefix} ${what}`;
}

/** The name of a role that is known: whoever named it, it does not pass for an unknown one. */
export function knownRoleName(name: string): string {
  return isUnknownRole(name) ? `"${name}"` : name;
}

/** Whether a name in a report stands for such a role: it may allow anything. */
export function isUnknownRole(name: string): boolean {
  return name.startsWith(prefix);
}
