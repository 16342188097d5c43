/** Today in UTC, as 2026-11-21: the same for everybody who looks at one pull request. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
