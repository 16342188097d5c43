import { isList, isRecord, own, type Json } from "../../../plan/digest.ts";
import type { PlannedResource } from "../../../plan/resource.ts";
import { holdsUnknown } from "../../../plan/value.ts";
import type { Item } from "../../naming/items.ts";
import type { NamedRow } from "./row.ts";

/** One input that gives somebody a power. */
export interface Entry {
  /** Who is named; nothing where nobody is. */
  readonly who: readonly Item[];
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

/** One of the inputs that a row is about. */
interface Part extends Item {
  readonly key: string;
}

function itemsIn(given: Json, { each, who, by = [] }: NamedRow): readonly Part[] {
  const isKeyed = [who, ...by].includes("#key");
  // azure-native lists the keys of a map of which no value says anything.
  if (isKeyed && isList(given)) return given.map((key) => ({ key: textOf(key), value: key, path: each ?? "" }));
  if (isKeyed && isRecord(given)) {
    return Object.entries(given).map(([key, value]) => ({ key, value, path: `${each ?? ""}["${key}"]` }));
  }
  if (each !== undefined && isList(given) && (who !== undefined || by.includes("#value"))) {
    return given.map((value, index) => ({ key: "", value, path: `${each}[${index}]` }));
  }
  return [{ key: "", value: given, path: each ?? "" }];
}

const textOf = (key: Json): string => (typeof key === "string" ? key : JSON.stringify(key));

function entryOf(item: Part, { who, by = [] }: NamedRow): Entry | undefined {
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
  const path = [item.path, ...(isRecord(item.value) && who !== "#key" ? [who] : [])]
    .filter((part) => part !== "")
    .join(".");
  const listed = isList(named)
    ? named.map((value, index) => ({ value, path: `${path}[${index}]` }))
    : [{ value: named, path }];
  return { who: listed, by: told };
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
