import type { Plan } from "../../plan/plan.ts";
import type { PlannedResource } from "../../plan/resource.ts";
import { holdsUnknown } from "../../plan/value.ts";

/** One thing that a resource can yield. */
export interface Yield<T> {
  /** Nothing for something that the model does not read. */
  readonly value: T | undefined;
  readonly name: string;
  /** The outputs that it is, by path. */
  readonly at: readonly string[];
  /** Whether the run knows it: then an unknown value is not that. */
  readonly isKnown: boolean;
}

/** What a resource can yield of one kind. Always the same function: what it finds is remembered. */
export type Yields<T> = (resource: PlannedResource) => readonly Yield<T>[];

/** All that the sources of one value can yield of a kind. */
export interface Yielded<T> {
  readonly all: readonly (T | undefined)[];
  /** What is not known yet. */
  readonly open: readonly (T | undefined)[];
  /** What it is, in words: the first few of them. */
  readonly names: string;
}

/** A resource itself by one of its outputs, its id or its name, which an update does not change. */
export function itself(resource: PlannedResource, at: readonly string[]): Yield<PlannedResource> {
  const isKept = resource.op === "same" || resource.op === "update";
  return {
    value: resource,
    name: resource.name,
    at,
    isKnown: isKept && resource.id !== undefined && !holdsUnknown(resource.id),
  };
}

/** Something else that a resource may yield. */
export function another(resource: PlannedResource, name: string): Yield<never> {
  return { value: undefined, name, at: [], isKnown: resource.op === "same" };
}

/** Resources of one of the types that this model knows, by one of their outputs. */
export function resourcesOfType(type: string, at: readonly string[]): Yields<PlannedResource> {
  const key = `${type} ${at.join(" ")}`;
  const yields = byType.get(key) ?? ((resource) => (resource.type === type ? [itself(resource, at)] : []));
  byType.set(key, yields);
  return yields;
}

const byType = new Map<string, Yields<PlannedResource>>();

const maxNames = 8;

/** More than any value comes from: what that many resources may yield nobody can tell apart. */
const maxYields = 500;

/** Finds what values come from. A component stands for everything below it. */
export class Sources {
  readonly #byUrn: ReadonlyMap<string, PlannedResource>;
  readonly #children: ReadonlyMap<string | undefined, readonly PlannedResource[]>;
  readonly #known = new Map<unknown, Known<unknown>>();

  constructor({ resources }: Plan, byUrn: ReadonlyMap<string, PlannedResource>) {
    this.#byUrn = byUrn;
    this.#children = Map.groupBy(resources, ({ parent }) => parent);
  }

  /** Found once for each list of sources: many values come from the same ones. */
  yielded<T>(urns: readonly string[], yields: Yields<T>): Yielded<T> {
    // What is kept under a function was found by it.
    const known = (this.#known.get(yields) as Known<T> | undefined) ?? nothingKnown<T>();
    this.#known.set(yields, known);
    const key = urns.join("\n");
    const found = known.lists.get(key) ?? summary(first(urns, (urn) => this.#yieldedBy(urn, yields, known.resources)));
    known.lists.set(key, found);
    return found;
  }

  /** From the leaves up, without recursion: components can nest as deep as a digest likes. */
  #yieldedBy<T>(from: string, yields: Yields<T>, known: YieldsByUrn<T>): readonly Yield<T>[] {
    const entered = new Set<string>();
    const open = [from];
    for (let urn = open.at(-1); urn !== undefined; urn = open.at(-1)) {
      const resource = this.#byUrn.get(urn);
      const children = resource?.custom === false ? (this.#children.get(urn) ?? []) : [];
      if (known.has(urn)) open.pop();
      else if (resource?.custom === true) known.set(urn, yields(resource));
      else if (entered.has(urn))
        known.set(
          urn,
          first(children, (child) => known.get(child.urn) ?? []),
        );
      else {
        entered.add(urn);
        for (const child of children) if (!entered.has(child.urn)) open.push(child.urn);
      }
    }
    return known.get(from) ?? [];
  }
}

type YieldsByUrn<T> = Map<string, readonly Yield<T>[]>;

interface Known<T> {
  readonly lists: Map<string, Yielded<T>>;
  readonly resources: YieldsByUrn<T>;
}

function nothingKnown<T>(): Known<T> {
  return { lists: new Map(), resources: new Map() };
}

/** Each thing once, and one more than can be told apart at most. */
function first<Item, T>(items: readonly Item[], yieldsOf: (item: Item) => readonly Yield<T>[]): readonly Yield<T>[] {
  const found = new Set<Yield<T>>();
  for (const item of items) {
    for (const each of yieldsOf(item)) found.add(each);
    if (found.size > maxYields) break;
  }
  return [...found].slice(0, maxYields + 1);
}

function summary<T>(yields: readonly Yield<T>[]): Yielded<T> {
  const names = [...new Set(yields.map(({ name }) => name))];
  const more = names.length > maxNames ? [`${names.length - maxNames} more`] : [];
  const told = yields.length > maxYields ? [] : yields;
  return {
    all: told.map(({ value }) => value),
    open: told.filter(({ isKnown }) => !isKnown).map(({ value }) => value),
    names: [...names.slice(0, maxNames), ...more].join(" or "),
  };
}
