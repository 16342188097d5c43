import type { AccessChange, Report, StackReport, Verdict } from "../terms/report.ts";

/** What a change is for the reader, in the order of reading. */
export const effects = ["gain", "unknown", "loss"] as const;
export type Effect = (typeof effects)[number];

/** What changes both ways is a gain: that is what it is looked at for. */
export function effectOf({ verdict }: Pick<AccessChange, "verdict">): Effect {
  if (verdict === "broader" || verdict === "mixed") return "gain";
  return verdict === "unknown" ? "unknown" : "loss";
}

/** Stacks whose access grows first; among equals the order of the report. */
export function stacksByVerdict({ stacks }: Pick<Report, "stacks">): StackReport[] {
  return stacks.toSorted((a, b) => rankOf(a.verdict) - rankOf(b.verdict));
}

/** The place of a verdict in the order of reading: what grows is first. */
export function rankOf(verdict: Verdict | null): number {
  // A stack without a baseline may hold anything: it stands before one that is known not to change.
  return verdict === null ? 3 : { broader: 0, mixed: 0, unknown: 1, narrower: 2, same: 4 }[verdict];
}
