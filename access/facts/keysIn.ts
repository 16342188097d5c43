import type { Model } from "./model.ts";

/** What facts are about. */
export function keysIn(model: Model): ReadonlySet<string> {
  const { services, grants, holders, trusts, hosts, memberships, standings, unknowns, scopes } = model;
  const facts = [services, grants, holders, trusts, hosts, memberships, standings, unknowns].flat();
  return new Set([...facts.map(({ key }) => key), ...scopes.keys()]);
}
