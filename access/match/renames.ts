import type { Plan } from "../plan/plan.ts";
import { readTypeIn } from "../plan/spelling/respell.ts";
import { keyOf } from "../identity/keys.ts";
import { resourceKey, toldApart } from "../identity/told.ts";
import { settledSymbols } from "./settled.ts";

/**
 * The keys in a lock and the present keys: names before the program renamed resources, and the keys that
 * outputs of other stacks had while they were not known.
 */
export function renamesOf(plan: Plan): Map<string, string> {
  const after = toldApart(plan);
  return new Map([...aliasesOf(after), ...settledSymbols(after)]);
}

/**
 * The keys that resources had before they were renamed or moved, and their present keys, according to the program's
 * aliases. A key of another resource of the program is not an old name, nor is a key of another type.
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
