import type { StackReport } from "../terms/report.ts";
import type { Entry } from "./entry.ts";
import { rolesAfterOf } from "./rolesAfter.ts";
import type { RolesAfter } from "./details.ts";

/** A stack, and what is told of its changes. */
export interface StackEntries {
  readonly stack: StackReport;
  readonly entries: readonly Entry[];
}

/** What happens in one or several stacks, in the same words. */
export interface ToldEntry {
  readonly stacks: readonly string[];
  /** One of each stack; the first stands for all. */
  readonly entries: readonly [Entry, ...Entry[]];
  readonly text: () => string;
}

/** Of more entries most are counted anyway, and saying all of them only to compare them takes long. */
const maxCompared = 500;

/** The entries of all stacks in their order, those of which the same is said in several stacks once. */
export function tellOnce(
  stacks: readonly StackEntries[],
  say: (entry: Entry, rolesAfter: RolesAfter) => string,
): ToldEntry[] {
  const total = stacks.reduce((sum, { entries }) => sum + entries.length, 0);
  const compares = stacks.length > 1 && total <= maxCompared;
  const told = new Map<unknown, { stacks: string[]; entries: [Entry, ...Entry[]]; text: () => string }>();
  for (const { stack, entries } of stacks) {
    const rolesAfter = rolesAfterOf(stack);
    for (const entry of entries) {
      const text = compares ? say(entry, rolesAfter) : undefined;
      const same = told.get(text);
      // What is said twice of one stack happens twice.
      if (text === undefined || same?.stacks.includes(stack.stack) === true) {
        told.set(entry, { stacks: [stack.stack], entries: [entry], text: () => text ?? say(entry, rolesAfter) });
      } else if (same === undefined) {
        told.set(text, { stacks: [stack.stack], entries: [entry], text: () => text });
      } else {
        same.stacks.push(stack.stack);
        same.entries.push(entry);
      }
    }
  }
  return [...told.values()];
}
