import { idKeyOf, thingKey } from "../identity/told.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlannedResource } from "../plan/resource.ts";

/**
 * Things that have one key because the program reads them and another key because it makes them or takes them over: the
 * keys by id, and the keys in the program.
 */
export function managedThings(plans: readonly Plan[]): Map<string, string> {
  const resources = plans.flatMap((plan) => plan.resources);
  const read = new Set(resources.flatMap((each) => (each.op === "read" ? (idKeyOf(each) ?? []) : [])));
  const keys = new Map<string, string>();
  if (read.size === 0) return keys;
  const shared = new Set<string>();
  for (const resource of resources) {
    const id = resource.op === "read" || !resource.custom ? undefined : idKeyOf(resource);
    if (id === undefined || !read.has(id)) continue;
    const key = thingKey(resource);
    if ((keys.get(id) ?? key) !== key) shared.add(id);
    keys.set(id, key);
  }
  for (const id of shared) keys.delete(id);
  return keys;
}

/**
 * Keys before and after of resources that the program begins or ceases to take over, if they are the same thing: it had
 * that id, or it is no longer taken over.
 */
export function takenOver(before: Plan, after: Plan): Map<string, string> {
  const isImport = ({ importId }: PlannedResource) => importId !== undefined;
  if (!before.resources.some(isImport) && !after.resources.some(isImport)) return new Map();
  const old = new Map(before.resources.map((resource) => [resource.urn, resource]));
  return new Map(
    after.resources.flatMap((now) => {
      const was = old.get(now.urn);
      if (was === undefined || was.op === "read" || now.op === "read" || isImport(was) === isImport(now)) return [];
      const isSameId = was.id !== undefined && was.id.toLowerCase() === now.id?.toLowerCase();
      const isSame = isSameId || (isImport(was) && now.id === undefined);
      return isSame ? [[thingKey(was), thingKey(now)] as const] : [];
    }),
  );
}
