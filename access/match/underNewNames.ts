import { resourceKey } from "../identity/told.ts";
import { withNewUrns } from "../plan/newUrns.ts";
import type { Plan } from "../plan/plan.ts";
import type { PlannedResource } from "../plan/resource.ts";
import { nameIn } from "../plan/urn.ts";
import { aliasesOf } from "./renames.ts";

/**
 * Two separate plans with the names of the later one, which says what it renamed or moved. What is made of names, such as a
 * fingerprint, is then the same on both sides. A name that the earlier plan has for something else is nobody's new name.
 */
export function underNewNames(before: Plan, after: Plan): { readonly before: Plan; readonly after: Plan } {
  const urns = newUrnsOf(before, after);
  // What does not change is one object on both sides, and stays so.
  const known = new Map<PlannedResource, PlannedResource>();
  const renamed = urns.size === 0 ? before : withUrns(before, urns);
  return { before: withoutOldNames(renamed, known), after: withoutOldNames(after, known) };
}

/** By the URNs in the earlier plan. */
function newUrnsOf(before: Plan, after: Plan): ReadonlyMap<string, string> {
  const now = new Map(without(after, before).map((resource) => [resourceKey(resource), resource.urn]));
  const gone = without(before, after).filter((resource) => !now.has(resourceKey(resource)));
  if (gone.length === 0) return new Map();
  const keys = new Set(before.resources.map(resourceKey));
  const renames = aliasesOf(after);
  return new Map(
    gone.flatMap((resource) => {
      const key = renames.get(resourceKey(resource));
      const urn = key === undefined || keys.has(key) ? undefined : now.get(key);
      return urn === undefined ? [] : [[resource.urn, urn] as const];
    }),
  );
}

/** What is not one object on both sides: of a large stack little. */
function without(plan: Plan, other: Plan): readonly PlannedResource[] {
  const shared = new Set(other.resources);
  return plan.resources.filter((resource) => !shared.has(resource));
}

function withUrns(plan: Plan, urns: ReadonlyMap<string, string>): Plan {
  const resources = plan.resources.map((resource) => {
    const urn = urns.get(resource.urn);
    const referring = withNewUrns(resource, urns);
    return urn === undefined ? referring : { ...referring, urn, name: nameIn(urn) };
  });
  const unknowns = plan.unknowns.map((unknown) => ({ ...unknown, urn: urns.get(unknown.urn) ?? unknown.urn }));
  return { ...plan, resources, unknowns };
}

/** Both sides have the new names now: what a resource was called before tells nothing more. */
function withoutOldNames(plan: Plan, known: Map<PlannedResource, PlannedResource>): Plan {
  if (plan.resources.every(({ aliases }) => aliases.length === 0)) return plan;
  const resources = plan.resources.map((resource) => {
    if (resource.aliases.length === 0) return resource;
    const bare = known.get(resource) ?? { ...resource, aliases: [] };
    known.set(resource, bare);
    return bare;
  });
  return { ...plan, resources };
}
