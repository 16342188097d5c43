const maxLength = 80;

/** An operation that both sides allow, with the condition in which they differ, shortened to one line. */
export function witnessText(name: string, condition: string | undefined): string {
  if (condition === undefined) return `${name} (unconditional)`;
  const line = condition.replace(/\s+/g, " ");
  return `${name} (if ${line.length > maxLength ? `${line.slice(0, maxLength)}…` : line})`;
}
