import { isOfIgnored } from "../facts/ignored.ts";
import type { Membership, Model, ModelUnknown, Origin, Service } from "../facts/model.ts";
import { serviceOf } from "../services/index.ts";
import { keptOf } from "./kept.ts";
import { heldOnBothSides } from "./roleHolders.ts";
import { placedAsIn } from "./places.ts";
import { takenNames } from "./takenNames.ts";

/** Two comparable sides, and the keys of what Azure keeps although the program drops it. */
export interface Comparable {
  readonly before: Model;
  readonly after: Model;
  readonly retained: ReadonlySet<string>;
}

/**
 * Makes two models comparable. Retained facts stay. A service of which it is not known whether it took keys before
 * counts as not having taken them, unless it is not known after either. If one side does not have the place of a scope,
 * the other side's place counts.
 *
 * @param remains whether the program still declares the resource with this key.
 * @param leavesOut whether the group, which it still declares, no longer lists its members or owners, which Entra then keeps.
 */
export function comparable(
  old: Model,
  now: Model,
  remains: (key: string) => boolean,
  leavesOut: (membership: Membership) => boolean = () => false,
): Comparable {
  const before = withoutLoosened(placedAsIn(now, old), now);
  const after = placedAsIn(old, now);
  const isDropped = ({ key }: Origin) => !remains(key);
  const kept = keptOf(before, after, isDropped);
  const places = [
    ...[kept.services, kept.grants, kept.hosts, kept.standings].flatMap((facts) => facts.map(({ scope }) => scope)),
    ...[...kept.trusts, ...kept.hosts].map(({ identity }) => identity.scope),
  ].flatMap(({ key, within }) => [key, ...within]);
  return {
    before: {
      ...before,
      services: settled(before, after),
      holders: heldOnBothSides(before.holders, after.holders),
    },
    after: {
      ...after,
      services: [...after.services, ...kept.services, ...switchedOn(before, after, isDropped)],
      grants: [...after.grants, ...kept.grants],
      holders: heldOnBothSides(after.holders, before.holders),
      trusts: [...after.trusts, ...kept.trusts],
      hosts: [...after.hosts, ...kept.hosts],
      standings: [...after.standings, ...kept.standings],
      memberships: [...after.memberships, ...kept.memberships, ...before.memberships.filter(leavesOut)],
      unknowns: [...after.unknowns, ...kept.unknowns, ...takenNames(before, after)],
      scopes: withPlaces(after.scopes, places, before.scopes),
    },
    retained: kept.retained,
  };
}

/**
 * Inputs that the program left unchanged in Azure (`ignoreChanges`) and now sets. The value before is not known, so it
 * covers nothing of the value after.
 */
function withoutLoosened(before: Model, after: Model): Model {
  const placeOf = ({ key, path }: ModelUnknown) => `${key} ${path}`;
  const open = before.unknowns.filter(isOfIgnored);
  if (open.length === 0) return before;
  const still = new Set(after.unknowns.filter(isOfIgnored).map(placeOf));
  const loosened = new Set(open.filter((unknown) => !still.has(placeOf(unknown))).map(({ key }) => key));
  const without = <Fact extends Origin>(facts: readonly Fact[]) => facts.filter(({ key }) => !loosened.has(key));
  return {
    ...before,
    grants: without(before.grants),
    trusts: without(before.trusts),
    hosts: without(before.hosts),
    memberships: without(before.memberships),
    standings: without(before.standings),
  };
}

/** Kept facts need their scopes. Other scopes of the side before are not added for them. */
function withPlaces(scopes: Model["scopes"], places: readonly string[], before: Model["scopes"]): Model["scopes"] {
  if (places.length === 0) return scopes;
  const old = [...new Set(places)].flatMap((key) => before.get(key) ?? []);
  return new Map([...old.map((scope) => [scope.key, scope] as const), ...scopes]);
}

/** One resource can take keys in several ways. */
function doorOf({ key, service }: Service): string {
  return `${service} ${key}`;
}

/** A switch that is a separate resource no longer applies when it is removed. */
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
