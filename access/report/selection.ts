import { worstFirst } from "../terms/worst.ts";
import type { Entry } from "./entries.ts";

/** The worst entries of all stacks, at most so many, worst first. */
export function worstEntries(entries: readonly Entry[], limit: number): Entry[] {
  return entries.toSorted((a, b) => worstFirst(a.changes[0], b.changes[0])).slice(0, limit);
}

/** How many changes are told by these entries: what is folded into another one is no further one. */
export function numberOfChanges(entries: readonly Entry[]): number {
  return entries.reduce((sum, { changes, through }) => sum + changes.length + through.length, 0);
}
