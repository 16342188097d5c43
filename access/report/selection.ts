import { worstFirst } from "../terms/worst.ts";
import type { ToldEntry } from "./acrossStacks.ts";
import type { Entry } from "./entry.ts";

/** The worst entries of all stacks, at most so many, worst first. */
export function worstEntries(entries: readonly Entry[], limit: number): Entry[] {
  return entries.toSorted(byWorst).slice(0, limit);
}

/** The same of what is told of several stacks. */
export function worstTold(told: readonly ToldEntry[], limit: number): ToldEntry[] {
  return told.toSorted((a, b) => byWorst(a.entries[0], b.entries[0])).slice(0, limit);
}

function byWorst(a: Entry, b: Entry): number {
  return worstFirst(a.changes[0], b.changes[0]);
}

/** How many changes are told by these entries: what is folded into another one is no further one. */
export function numberOfChanges(entries: readonly Entry[]): number {
  return entries.reduce((sum, { changes, through, alike }) => sum + changes.length + through.length + alike.length, 0);
}
