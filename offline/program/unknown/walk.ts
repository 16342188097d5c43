import { isObject, isOutput, isResource, isUnknown } from "../sdk.ts";
import type { Label } from "./label.ts";
import { labelOf } from "./registry.ts";

// The one way through plain data with unknown values in it. Resources and outputs are not plain data.

/** A representation of an unknown value, and its label if there is one. */
export interface Found {
  readonly value: unknown;
  readonly label: Label | undefined;
}

const oneByOne = new WeakSet<object>();

/** Notes that the members of a map are read one by one, so an unknown member does not make the others unknown. */
export function readOneByOne(map: object): void {
  oneByOne.add(map);
}

/** The unknown values in plain data, from left to right. */
export function* unknownsIn(value: unknown, seen = new Set<unknown>()): Generator<Found> {
  const label = labelOf(value);
  if (label !== undefined || isUnknown(value)) {
    yield { value, label };
  } else if (isObject(value) && !isResource(value) && !isOutput(value) && !seen.has(value) && !oneByOne.has(value)) {
    seen.add(value);
    for (const [key, inner] of Object.entries(value)) {
      const name = labelOf(key);
      if (name !== undefined) {
        yield { value: key, label: name };
      }
      yield* unknownsIn(inner, seen);
    }
  }
}

/** Whether there is any unknown value in the data. */
export function hasUnknown(value: unknown): boolean {
  return unknownsIn(value).next().done !== true;
}

/** The labels in the data. */
export function labelsIn(value: unknown): Label[] {
  return [...unknownsIn(value)].flatMap(({ label }) => label ?? []);
}

/** The same data with each unknown value replaced. The names of maps stay. Data without unknowns is not copied. */
export function withUnknowns(value: unknown, change: (found: Found) => unknown): unknown {
  const label = labelOf(value);
  if (label !== undefined || isUnknown(value)) {
    return change({ value, label });
  }
  if (!isObject(value) || isResource(value) || isOutput(value) || !hasUnknown(value)) {
    return value;
  }
  if (Array.isArray(value)) {
    return value.map((inner) => withUnknowns(inner, change));
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withUnknowns(inner, change)]));
}
