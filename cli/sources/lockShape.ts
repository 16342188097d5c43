/** Whether git has left both sides of a merge in the text. */
export function hasConflict(text: string): boolean {
  return /^(?:<{7}|={7}|>{7}|\|{7})(?: |$)/m.test(text);
}

/** Why a text was never a lock, in words; undefined if it may be a damaged one. */
export function missingInLock(text: string): string | undefined {
  const missing = ["version", "stack"].filter((key) => !new RegExp(`^\\uFEFF?${key}:`, "m").test(text));
  if (missing.length === 0) return undefined;
  return `not a lock: it has no ${missing.map((key) => `\`${key}\``).join(" and no ")}`;
}
