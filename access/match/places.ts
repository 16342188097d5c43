import { armParts } from "../identity/keys.ts";
import type { Model, ModelScope } from "../facts/model.ts";

/** The scopes that a scope lies in, on both sides of a change. */
export interface Places {
  readonly before: (scope: string) => readonly string[];
  readonly after: (scope: string) => readonly string[];
  /** Scopes that lie elsewhere after the change: inherited access is compared there as well. */
  readonly moved: readonly ModelScope[];
}

type Lookup = (key: string) => ModelScope | undefined;

/** A place that one side does not have is taken from the other. Only a contradiction is a move. */
export function placesOf(before: Model, after: Model): Places {
  const scope = lookup(before, after);
  const moved = [...after.scopes.values()].filter(({ key, within }) => {
    const old = before.scopes.get(key)?.within;
    return old !== undefined && !isPartOf(old, within, scope) && !isPartOf(within, old, scope);
  });
  const movedFrom = new Map<string, readonly string[]>();
  const movedTo = new Map<string, readonly string[]>();
  const groups = moved.length === 0 ? [] : groupsIn(after);
  for (const { key, within: now } of moved) {
    const old = before.scopes.get(key)?.within ?? [];
    movedFrom.set(key, [...old, ...subscriptionsFrom(now, old, scope)]);
    const possible = [...subscriptionsFrom(old, now, scope), ...possibleGroups(scope(now.at(-1) ?? ""), groups)];
    movedTo.set(key, [...new Set([...now, ...possible])]);
  }
  const longest = (key: string): readonly string[] => {
    const [old = [], now = []] = [before.scopes.get(key)?.within, after.scopes.get(key)?.within];
    return old.length > now.length ? old : now;
  };
  return {
    before: (key) => movedFrom.get(key) ?? longest(key),
    after: (key) => movedTo.get(key) ?? longest(key),
    moved,
  };
}

/**
 * A model in which each scope has the other side's place, if its own side has less and no other place, and in which
 * the other side's scopes outside the program exist. Otherwise a place that is merely no longer known would look like access
 * that was lost.
 */
export function placedAsIn(other: Model, model: Model): Model {
  const scopeOf = lookup(other, model);
  const outside = [...other.scopes.values()].filter(({ key, id }) => !model.scopes.has(key) && !id.startsWith("urn:"));
  const placed = new Map(
    [...model.scopes.values()].flatMap((scope) => {
      const within = other.scopes.get(scope.key)?.within ?? [];
      const saysMore = within.length > scope.within.length && isPartOf(scope.within, within, scopeOf);
      return saysMore ? [[scope.key, { ...scope, within }] as const] : [];
    }),
  );
  if (placed.size + outside.length === 0) return model;
  const inPlace = <Fact extends { readonly scope: ModelScope }>(fact: Fact): Fact => {
    const scope = placed.get(fact.scope.key);
    return scope === undefined ? fact : { ...fact, scope };
  };
  return {
    ...model,
    services: model.services.map(inPlace),
    hosts: model.hosts.map(inPlace),
    grants: model.grants.map(inPlace),
    holders: model.holders.map(inPlace),
    standings: model.standings.map(inPlace),
    scopes: new Map([...model.scopes, ...placed, ...outside.map((scope) => [scope.key, scope] as const)]),
  };
}

function lookup(a: Model, b: Model): Lookup {
  return (key) => a.scopes.get(key) ?? b.scopes.get(key);
}

/** A group of which only the name is known may be the group of that name with an id. */
function isPartOf(part: readonly string[], whole: readonly string[], scope: Lookup): boolean {
  return part.every((key) => {
    if (whole.includes(key)) return true;
    const named = scope(key);
    if (named === undefined || !isOnlyNamed(named)) return false;
    return whole.some((other) => isGroupCalled(named, scope(other)));
  });
}

/** A moved scope does not have another subscription if one side does not know it. */
function subscriptionsFrom(other: readonly string[], within: readonly string[], scope: Lookup): readonly string[] {
  const isSubscription = (key: string) => scope(key)?.kind === "subscription";
  return within.some(isSubscription) ? [] : other.filter(isSubscription);
}

/** The groups to which something may have moved: a group with only a name may be any of that name, and an unknown one any. */
function possibleGroups(place: ModelScope | undefined, groups: readonly ModelScope[]): readonly string[] {
  if (place === undefined) return [];
  const isPossible = (group: ModelScope) =>
    place.kind === "unknown" || (isOnlyNamed(place) && isGroupCalled(place, group));
  return groups.filter(isPossible).map(({ key }) => key);
}

function groupsIn({ scopes }: Model): readonly ModelScope[] {
  return [...scopes.values()].filter(({ kind }) => kind === "resourceGroup");
}

/** The id of something outside the program contains its name, unless only the name is known. */
function isOnlyNamed({ kind, id, name }: ModelScope): boolean {
  return kind === "resourceGroup" && id === name;
}

function isGroupCalled({ name }: ModelScope, group: ModelScope | undefined): boolean {
  if (group?.kind !== "resourceGroup" || group.id.startsWith("urn:")) return false;
  return armParts(group.id).at(-1)?.toLowerCase() === name.toLowerCase();
}
