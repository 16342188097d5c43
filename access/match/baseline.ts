import type { Grant, Membership, Model, Origin, Service } from "../facts/model.ts";
import { serviceOf } from "../services/index.ts";
import { heldOnBothSides } from "./roleHolders.ts";
import { placedAsIn } from "./places.ts";

/** Two sides that can be compared, and the keys of what Azure keeps although the program drops it. */
export interface Comparable {
  readonly before: Model;
  readonly after: Model;
  readonly retained: ReadonlySet<string>;
}

/**
 * Makes two models comparable: what is retained stays, and a service of which nobody can tell whether it took keys before
 * counts as not having taken them, unless it cannot be told after either. Where one side does not say what a scope lies in,
 * it lies where the other side says.
 *
 * @param remains whether the program still declares the resource with this key.
 * @param leavesOut whether the group, which it still declares, says nothing any more of its members or owners: Entra keeps them.
 */
export function comparable(
  old: Model,
  now: Model,
  remains: (key: string) => boolean,
  leavesOut: (membership: Membership) => boolean = () => false,
): Comparable {
  const before = placedAsIn(now, old);
  const after = placedAsIn(old, now);
  const retained = new Set<string>();
  const kept = <Fact extends Origin>(facts: readonly Fact[], isKept: (fact: Fact) => boolean): Fact[] => {
    const staying = facts.filter((fact) => fact.isRetained === true && isKept(fact));
    for (const { key } of staying) retained.add(key);
    return staying;
  };
  const isDropped = ({ key }: Origin) => !remains(key);
  // Asked about what Azure retains, which most changes have nothing of.
  let tuples: ReadonlyMap<string, string> | undefined;
  const tupleAfter = (key: string) =>
    (tuples ??= new Map(after.grants.map((grant) => [grant.key, tupleOf(grant)]))).get(key);
  // A role assignment cannot be changed: another tuple is another assignment, and the old one stays.
  const isLeft = (grant: Grant) =>
    isDropped(grant) || (!isPartOfScope(grant) && tupleAfter(grant.key) !== tupleOf(grant));
  const services = kept(before.services, isDropped);
  const grants = kept(before.grants, isLeft);
  const trusts = kept(before.trusts, isDropped);
  const hosts = kept(before.hosts, isDropped);
  const standings = kept(before.standings, isDropped);
  const places = [
    ...[...services, ...grants, ...hosts, ...standings].map(({ scope }) => scope),
    ...[...trusts, ...hosts].map(({ identity }) => identity.scope),
  ].flatMap(({ key, within }) => [key, ...within]);
  return {
    before: {
      ...before,
      services: settled(before, after),
      holders: heldOnBothSides(before.holders, after.holders),
    },
    after: {
      ...after,
      services: [...after.services, ...services, ...switchedOn(before, after, isDropped)],
      grants: [...after.grants, ...grants],
      holders: heldOnBothSides(after.holders, before.holders),
      trusts: [...after.trusts, ...trusts],
      hosts: [...after.hosts, ...hosts],
      standings: [...after.standings, ...standings],
      memberships: [
        ...after.memberships,
        ...kept(before.memberships, isDropped),
        ...before.memberships.filter(leavesOut),
      ],
      scopes: withPlaces(after.scopes, places, before.scopes),
    },
    retained,
  };
}

/** What is kept lies somewhere; what else was there before is not there because of it. */
function withPlaces(scopes: Model["scopes"], places: readonly string[], before: Model["scopes"]): Model["scopes"] {
  if (places.length === 0) return scopes;
  const old = [...new Set(places)].flatMap((key) => before.get(key) ?? []);
  return new Map([...old.map((scope) => [scope.key, scope] as const), ...scopes]);
}

/** Access policies that a vault itself lists go when it lists them no more. */
function isPartOfScope({ key, scope }: Grant): boolean {
  return key === scope.key;
}

function tupleOf({ actor, scope, role }: Grant): string {
  return JSON.stringify([actor.key, scope.key, role.key]);
}

/** One resource can take keys in several ways. */
function doorOf({ key, service }: Service): string {
  return `${service} ${key}`;
}

/** A switch that is a resource of its own is off no more when it goes. */
function switchedOn(before: Model, after: Model, isDropped: (fact: Origin) => boolean): Model["services"] {
  const now = new Set(after.services.map(doorOf));
  return before.services
    .filter((fact) => serviceOf(fact.service).isApart === true && fact.isRetained !== true)
    .filter((fact) => isDropped(fact) && !now.has(doorOf(fact)))
    .map((fact) => ({ ...fact, localAuth: "on" }));
}

function settled(before: Model, after: Model): Model["services"] {
  const now = new Map(after.services.map((service) => [doorOf(service), service.localAuth]));
  return before.services.map((service) => {
    const later = now.get(doorOf(service));
    const isSettled = service.localAuth === "unknown" && later !== undefined && later !== "unknown";
    return isSettled ? { ...service, localAuth: "off" } : service;
  });
}
