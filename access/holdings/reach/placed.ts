import type { ModelScope } from "../../facts/model.ts";
import type { Edge } from "./edge.ts";

/** Something that roles hold on, and how many scopes are between it and the one that it is listed under. */
export interface Placed<T> {
  readonly thing: T;
  readonly depth: number;
}

/** By the key of every scope that a role on it can be written on. */
export function byPlace<T extends { readonly scope: ModelScope }>(
  things: readonly T[],
): ReadonlyMap<string, readonly Placed<T>[]> {
  const placed = things.flatMap((thing) =>
    [thing.scope.key, ...thing.scope.within].map((key, depth) => ({ key, thing, depth })),
  );
  return Map.groupBy(placed, ({ key }) => key);
}

/** An edge, the place in the model of what it leads through, and how far around that the role is. */
export interface Found {
  readonly order: number;
  readonly depth: number;
  readonly edge: Edge;
}

/** As the model lists what is reached; by the nearest role first. */
export function inOrder(found: readonly Found[]): readonly Edge[] {
  if (found.length === 0) return none;
  return found.toSorted((a, b) => a.order - b.order || a.depth - b.depth).map(({ edge }) => edge);
}

/** Most roles lead nowhere. */
const none: readonly Edge[] = [];
