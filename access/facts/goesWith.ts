import { systemKey } from "../identity/keys.ts";
import { thingKey } from "../identity/told.ts";
import type { PlannedResource } from "../plan/resource.ts";
import { nameIn } from "../plan/urn.ts";
import type { Model, ModelIdentity, ModelScope, Origin } from "./model.ts";
import type { Side } from "./side.ts";

type Facts = Pick<Model, "services" | "grants" | "trusts" | "hosts" | "memberships" | "standings">;

/**
 * Marks what is only said to go with something else (`deletedWith`): while that is deleted or made anew, Pulumi makes no call
 * to delete this. What is on, in or of the other goes in any case: Pulumi deletes it, or Azure does with the other.
 */
export function markedAsGoingWith(side: Side, facts: Facts): Facts {
  const { graph } = side;
  if (!graph.resources.some(goesWithAnother)) return facts;
  const marked = <Fact extends Origin>(all: readonly Fact[], touched: (fact: Fact) => readonly string[]): Fact[] =>
    all.map((fact) => {
      const { deletedWith, retainOnDelete = false } = graph.withUrn(fact.urn) ?? {};
      if (deletedWith === undefined || retainOnDelete) return fact;
      const taken = keysOf(side, graph.withUrn(deletedWith));
      return touched(fact).some((key) => taken.has(key)) ? fact : { ...fact, goesWith: nameIn(deletedWith) };
    });
  const at = ({ key, within }: ModelScope) => [key, ...within];
  const as = ({ actor, scope }: ModelIdentity) => [actor.key, ...at(scope)];
  return {
    services: marked(facts.services, ({ scope }) => at(scope)),
    grants: marked(facts.grants, ({ actor, scope }) => [actor.key, ...at(scope)]),
    trusts: marked(facts.trusts, ({ identity }) => as(identity)),
    hosts: marked(facts.hosts, ({ identity, scope }) => [...as(identity), ...at(scope)]),
    memberships: marked(facts.memberships, ({ member, group }) => [member.key, group.key]),
    standings: marked(facts.standings, ({ actor, scope }) => [actor.key, ...at(scope)]),
  };
}

function goesWithAnother({ deletedWith }: PlannedResource): boolean {
  return deletedWith !== undefined;
}

/** What is no more when the resource is no more: itself, the identity that it has, itself as a place. */
function keysOf({ scopes }: Side, resource: PlannedResource | undefined): ReadonlySet<string> {
  if (resource === undefined) return new Set();
  const key = thingKey(resource);
  return new Set([key, systemKey(key), scopes.of(resource).key]);
}
