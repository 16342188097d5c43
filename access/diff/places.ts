import type { Model, ModelScope } from "../model/model.ts";

/** The scopes that a scope lies in, on both sides of a change. */
export interface Places {
  readonly before: (scope: string) => readonly string[];
  readonly after: (scope: string) => readonly string[];
  /** Scopes that lie elsewhere after the change: inherited access is compared there as well. */
  readonly moved: readonly ModelScope[];
}

/** What one side does not say of a scope the other one tells; only what contradicts is a move. */
export function placesOf(before: Model, after: Model): Places {
  const moved = [...after.scopes.values()].filter(({ key, within }) => {
    const old = before.scopes.get(key)?.within;
    return old !== undefined && !isPartOf(old, within) && !isPartOf(within, old);
  });
  const movedKeys = new Set(moved.map(({ key }) => key));
  const longest = (key: string): readonly string[] => {
    const [old = [], now = []] = [before.scopes.get(key)?.within, after.scopes.get(key)?.within];
    return old.length > now.length ? old : now;
  };
  return {
    before: (key) => (movedKeys.has(key) ? (before.scopes.get(key)?.within ?? []) : longest(key)),
    after: (key) => (movedKeys.has(key) ? (after.scopes.get(key)?.within ?? []) : longest(key)),
    moved,
  };
}

/**
 * A model in which each scope lies where the other side says, if its own side says less and nothing else, and in which
 * there is what the other side names outside the program. Otherwise what is only not said any more would look like access
 * that is lost.
 */
export function placedAsIn(other: Model, model: Model): Model {
  const outside = [...other.scopes.values()].filter(({ key, id }) => !model.scopes.has(key) && !id.startsWith("urn:"));
  const placed = new Map(
    [...model.scopes.values()].flatMap((scope) => {
      const within = other.scopes.get(scope.key)?.within ?? [];
      const saysMore = within.length > scope.within.length && isPartOf(scope.within, within);
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
    scopes: new Map([...model.scopes, ...placed, ...outside.map((scope) => [scope.key, scope] as const)]),
  };
}

function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  return part.every((key) => whole.includes(key));
}
