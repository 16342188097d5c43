const prefix = "unknown role";

/** The name that stands in a report for a role that nobody here knows. */
export function unknownRoleName(what: string): string {
  return `${prefix} ${what}`;
}

/** Whether a name in a report stands for such a role: it may allow anything. */
export function isUnknownRole(name: string): boolean {
  return name.startsWith(prefix);
}
