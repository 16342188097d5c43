import { resourceKey } from "../identity/told.ts";
import { withNewUrns } from "../plan/newUrns.ts";
import type { Plan } from "../plan/plan.ts";
import { nameIn } from "../plan/urn.ts";
import { aliasesOf } from "./renames.ts";

/**
 * Two separate plans with the names of the later one, which says what it renamed or moved. What is made of names, such as a
 * fingerprint, is then the same on both sides. A name that the earlier plan has for something else is nobody's new name.
 */
export function underNewNames(before: Plan, after: Plan): { readonly before: Plan; readonly after: Plan } {
  const urns = newUrnsOf(before, after);
  const resources = before.resources.map((resource) => {
    const urn = urns.get(resource.urn);
    const referring = withNewUrns(resource, urns);
    return urn === undefined ? referring : { ...referring, urn, name: nameIn(urn) };
  });
  const unknowns = before.unknowns.map((unknown) => ({ ...unknown, urn: urns.get(unknown.urn) ?? unknown.urn }));
  return {
    before: urns.size === 0 ? withoutOldNames(before) : withoutOldNames({ ...before, resources, unknowns }),
    after: withoutOldNames(after),
  };
}

/** By the URNs in the earlier plan. */
function newUrnsOf(before: Plan, after: Plan): ReadonlyMap<string, string> {
  const renames = aliasesOf(after);
  if (renames.size === 0) return new Map();
  const now = new Map(after.resources.map((resource) => [resourceKey(resource), resource.urn]));
  const taken = new Set(before.resources.map(resourceKey));
  return new Map(
    before.resources.flatMap((resource) => {
      const key = renames.get(resourceKey(resource));
      const urn = key === undefined || taken.has(key) ? undefined : now.get(key);
      return urn === undefined ? [] : [[resource.urn, urn] as const];
    }),
  );
}

/** Both sides have the new names now: what a resource was called before tells nothing more. */
function withoutOldNames(plan: Plan): Plan {
  if (plan.resources.every(({ aliases }) => aliases.length === 0)) return plan;
  const resources = plan.resources.map((resource) =>
    resource.aliases.length === 0 ? resource : { ...resource, aliases: [] },
  );
  return { ...plan, resources };
}
