/** Today in UTC, as 2026-11-21, the same for all readers of a pull request. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
