import type { Plan } from "../plan/plan.ts";
import { readTypeIn } from "../plan/spelling/respell.ts";
import { keyOf } from "../identity/keys.ts";
import { resourceKey, toldApart } from "../identity/told.ts";
import { settledSymbols } from "./settled.ts";

/**
 * The keys that things have in a lock and those that they have now: names before the program renamed resources, and what
 * stood for the outputs of other stacks while they were not known.
 */
export function renamesOf(plan: Plan): Map<string, string> {
  const after = toldApart(plan);
  return new Map([...aliasesOf(after), ...settledSymbols(after)]);
}

/**
 * The keys that resources had before they were renamed or moved, and those that they have now, as the program's aliases
 * say. What another resource of the program has is not an old name, nor is what something of another type had.
 */
export function aliasesOf({ resources }: Plan): Map<string, string> {
  const taken = new Set(resources.map(resourceKey));
  const renames = new Map<string, string>();
  const claimed = new Set<string>();
  for (const resource of resources) {
    const { aliases, type } = resource;
    const ofType = aliases.filter((alias) => readTypeIn(alias) === type);
    for (const old of new Set(ofType.map(keyOf))) {
      if (taken.has(old)) continue;
      if (claimed.has(old)) renames.delete(old);
      else renames.set(old, resourceKey(resource));
      claimed.add(old);
    }
  }
  return renames;
}
