import { unknownSentinel, type Json } from "../../plan/digest.ts";
import type { PlannedResource } from "../../plan/resource.ts";
import type { ResourceGraph } from "./graph.ts";
import { idIn } from "./principals.ts";
import type { Yields } from "./sources.ts";

/** What the ids of a list name. */
export interface Items<T> {
  readonly found: readonly T[];
  /** What stands for the others, where nobody can tell all of them. */
  readonly rest?: Rest;
}

export interface Rest {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** An id of a list, and where in the inputs it is. */
export interface Item {
  readonly value: Json;
  readonly path: string;
}

/** The names of a map with names that are not known, which a digest shows as one unknown: an offline run tells each of them. */
export function namesToldAt({ inputOutputs, inputTexts }: PlannedResource, map: string): readonly Item[] {
  const names: Item[] = [];
  for (let path = nameAt(map, 0); inputOutputs.has(path) || inputTexts.has(path); path = nameAt(map, names.length)) {
    const [only, ...more] = inputTexts.get(path) ?? [];
    names.push({ value: typeof only === "string" && more.length === 0 ? only : unknownSentinel, path });
  }
  return names;
}

const nameAt = (map: string, index: number): string => `${map}.(key ${index})`;

/** How one kind of thing is found. */
export interface Finding<Source, T> {
  readonly withId: (id: string) => T;
  readonly yields: Yields<Source>;
  readonly from: (source: Source) => T | undefined;
}

/**
 * Finds out what a list of ids names: each by its id, or by the output that it is. Where the run tells no outputs, as many
 * unknown ones as there are resources that they may come from are those. Otherwise nobody can tell which.
 *
 * @param property the input that holds the list.
 */
export function itemsOf<Source, T>(
  graph: ResourceGraph,
  resource: PlannedResource,
  property: string,
  items: readonly Item[],
  { withId, yields, from }: Finding<Source, T>,
): Items<T> {
  const known = items.flatMap(({ value }) => idIn(value) ?? []).map(withId);
  const unknown = items.filter(({ value }) => idIn(value) === undefined);
  if (unknown.length === 0) return { found: known };
  const thing = (source: Source | undefined) => (source === undefined ? undefined : from(source));
  if (unknown.some(({ path }) => graph.output(resource, path) !== undefined)) {
    const told = unknown.map(({ path, value }) => ({
      value,
      found: thing(graph.source(resource, path, yields).found),
    }));
    const rest = told.filter(({ found }) => found === undefined).map(({ value }) => value);
    const found = [...told.flatMap((each) => each.found ?? []), ...known];
    return rest.length === 0 ? { found } : { found, rest: restOf(graph, resource, property, rest) };
  }
  const candidates = graph.candidates(resource, property, yields);
  const isTold = candidates.length === unknown.length && !graph.isUncertain(resource, property);
  const sources = isTold ? candidates.map(thing) : [];
  if (isTold && sources.every((source) => source !== undefined)) return { found: [...sources, ...known] };
  return {
    found: known,
    rest: restOf(
      graph,
      resource,
      property,
      unknown.map(({ value }) => value),
    ),
  };
}

/** What stands for a part of an input that nobody can tell. */
export function restOf(graph: ResourceGraph, resource: PlannedResource, property: string, part: unknown): Rest {
  const key = graph.symbol(resource, property, part);
  return { id: `${resource.urn}#${property}`, key, name: `unknown (${property} of ${resource.name})` };
}
