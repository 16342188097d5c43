import type { ModelScope } from "../../facts/model.ts";
import type { Edge } from "./edge.ts";

/** Something on which roles are held, and how many scopes are between it and the one that it is listed under. */
export interface Placed<T> {
  readonly thing: T;
  readonly depth: number;
}

/** By the key of every scope on which a role for it can be assigned. */
export function byPlace<T extends { readonly scope: ModelScope }>(
  things: readonly T[],
): ReadonlyMap<string, readonly Placed<T>[]> {
  const placed = things.flatMap((thing) =>
    [thing.scope.key, ...thing.scope.within].map((key, depth) => ({ key, thing, depth })),
  );
  return Map.groupBy(placed, ({ key }) => key);
}

/** An edge, the place in the model of what it leads through, and how far outside that the role is held. */
export interface Found {
  readonly order: number;
  readonly depth: number;
  readonly edge: Edge;
}

/** In the order of the model, nearest role first. */
export function inOrder(found: readonly Found[]): readonly Edge[] {
  if (found.length === 0) return none;
  return found.toSorted((a, b) => a.order - b.order || a.depth - b.depth).map(({ edge }) => edge);
}

/** Most roles lead nowhere. */
const none: readonly Edge[] = [];
