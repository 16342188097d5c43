/** What a change does to access; `null` in its place if there is nothing to compare with. */
export type Verdict = "same" | "narrower" | "broader" | "mixed" | "unknown";

/**
 * The verdict of several: any gain and any loss is mixed, only gains are broader; else anything unknown is unknown; else only
 * losses are narrower (docs/architecture.md, "The report").
 */
export function verdictOf(verdicts: Iterable<Verdict>): Verdict {
  const all = new Set(verdicts);
  const grows = all.has("broader") || all.has("mixed");
  const shrinks = all.has("narrower") || all.has("mixed");
  if (grows) return shrinks ? "mixed" : "broader";
  if (all.has("unknown")) return "unknown";
  return shrinks ? "narrower" : "same";
}

/** The same for stacks, some of which may have no base: `null` only if none has one. */
export function verdictOfStacks(verdicts: readonly (Verdict | null)[]): Verdict | null {
  const compared = verdicts.filter((verdict) => verdict !== null);
  return compared.length === 0 ? null : verdictOf(compared);
}
