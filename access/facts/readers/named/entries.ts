import { isList, isRecord, own, type Json } from "../../../plan/digest.ts";
import type { PlannedResource } from "../../../plan/resource.ts";
import { holdsUnknown } from "../../../plan/value.ts";
import type { NamedRow } from "./row.ts";

/** One input that gives somebody a power. */
export interface Entry {
  /** Who is named; nothing where nobody is. */
  readonly who: readonly Json[];
  /** What else tells it from others, by name. */
  readonly by: readonly (readonly [name: string, value: Json])[];
}

/** What the inputs of a resource say that a row is about. */
export function entriesOf({ inputs }: PlannedResource, row: NamedRow): Entry[] {
  const { each, isOff, unsaid } = row;
  const given = each === undefined ? inputs : valueAt(inputs, each);
  const isGiven = given !== undefined && given !== null;
  if (!isGiven && unsaid === undefined) return [];
  if (isGiven && !holdsUnknown(given) && isOff?.(given) === true) return [];
  return itemsIn(given ?? null, row).flatMap((item) => entryOf(item, row) ?? []);
}

interface Item {
  readonly key: string;
  readonly value: Json;
}

function itemsIn(given: Json, { each, who, by = [] }: NamedRow): readonly Item[] {
  const isKeyed = [who, ...by].includes("#key");
  if (isKeyed && isRecord(given)) return Object.entries(given).map(([key, value]) => ({ key, value }));
  if (each !== undefined && isList(given) && !by.includes("#value")) return given.map((value) => ({ key: "", value }));
  return [{ key: "", value: given }];
}

function entryOf(item: Item, { who, by = [] }: NamedRow): Entry | undefined {
  const partOf = (path: string): Json | undefined => {
    if (path === "#key") return item.key;
    return path === "#value" ? item.value : valueAt(item.value, path);
  };
  const told = by.flatMap((path) => {
    const value = partOf(path) ?? null;
    return value === null || value === "" ? [] : [[path, value] as const];
  });
  if (who === undefined) return { who: [], by: told };
  const named = who === "#key" || isRecord(item.value) ? partOf(who) : item.value;
  if (named === undefined || named === null) return undefined;
  return { who: isList(named) ? named : [named], by: told };
}

/** A value by its path; what stands for all of it where not even that much is known. */
export function valueAt(value: Json | undefined, path: string): Json | undefined {
  let found = value;
  for (const name of path.split(".")) {
    if (typeof found === "string" && holdsUnknown(found)) return found;
    found = own(found, name);
  }
  return found;
}
