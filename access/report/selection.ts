import { worstFirst } from "../terms/worst.ts";
import type { ToldEntry } from "./acrossStacks.ts";
import type { Entry } from "./entry.ts";

/** The entries of all stacks, worst first. */
export function worstEntries(entries: readonly Entry[]): Entry[] {
  return entries.toSorted(byWorst);
}

/** The same of what is told of several stacks. */
export function worstTold(told: readonly ToldEntry[]): ToldEntry[] {
  return told.toSorted((a, b) => byWorst(a.entries[0], b.entries[0]));
}

function byWorst(a: Entry, b: Entry): number {
  return worstFirst(a.changes[0], b.changes[0]);
}

/** How many changes are told by these entries: what is folded into another one is no further one. */
export function numberOfChanges(entries: readonly Entry[]): number {
  return entries.reduce((sum, { changes, through, alike }) => sum + changes.length + through.length + alike.length, 0);
}
