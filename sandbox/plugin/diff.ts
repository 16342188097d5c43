import { isDeepStrictEqual } from "node:util";

import { isMap, type Json, type JsonMap } from "../state/json.ts";

export type DiffKind = "add" | "delete" | "update";

/** How one property changed. */
export interface PropertyChange {
  readonly kind: DiffKind;
  readonly replaces: boolean;
}

/**
 * Compares inputs with inputs, as the real azure-native does, by property path: `tags.team`, `audiences[0]`.
 *
 * @param replacing paths (without indices) whose change cannot be made in place.
 * @param oldOutputs a new input that equals Azure's own value is not a change.
 */
export function diff(
  oldInputs: JsonMap,
  newInputs: JsonMap,
  replacing: ReadonlySet<string>,
  oldOutputs: JsonMap,
): Map<string, PropertyChange> {
  const changes = new Map<string, PropertyChange>();
  for (const key of keysOf(oldInputs, newInputs)) {
    // Marks of the provider itself, such as __createBeforeDelete.
    if (key.startsWith("__")) continue;
    const [before, after] = [oldInputs[key], newInputs[key]];
    if (key === "location" && sameLocation(before, after)) continue;
    if (before === undefined && isDeepStrictEqual(after, oldOutputs[key])) continue;
    compare(key, key, before, after, replacing.has(key), replacing, changes);
  }
  return changes;
}

function compare(
  path: string,
  place: string,
  before: Json | undefined,
  after: Json | undefined,
  replaces: boolean,
  replacing: ReadonlySet<string>,
  changes: Map<string, PropertyChange>,
): void {
  if (isDeepStrictEqual(before, after)) return;
  if (isMap(before) && isMap(after)) {
    for (const key of keysOf(before, after)) {
      const below = `${place}.${key}`;
      const forces = replaces || replacing.has(below);
      compare(`${path}.${key}`, below, before[key], after[key], forces, replacing, changes);
    }
  } else if (Array.isArray(before) && Array.isArray(after)) {
    for (let index = 0; index < Math.max(before.length, after.length); index += 1) {
      compare(`${path}[${index}]`, `${place}[]`, before[index], after[index], replaces, replacing, changes);
    }
  } else {
    changes.set(path, { kind: before === undefined ? "add" : after === undefined ? "delete" : "update", replaces });
  }
}

function keysOf(...maps: readonly JsonMap[]): string[] {
  return [...new Set(maps.flatMap((map) => Object.keys(map)))].toSorted();
}

/** "Sweden Central" and "swedencentral" are one place. */
function sameLocation(before: Json | undefined, after: Json | undefined): boolean {
  if (typeof before !== "string" || typeof after !== "string") return false;
  return before.toLowerCase().replaceAll(" ", "") === after.toLowerCase().replaceAll(" ", "");
}
