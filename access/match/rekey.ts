import type { Model } from "../facts/model.ts";
import { withKeysIn, type Rename } from "../identity/rekey.ts";
import { mapModel } from "./mapModel.ts";

/** The same facts with new keys, for a lock that was written before the program renamed things. */
export function rekeyed(model: Model, renames: ReadonlyMap<string, string>): Model {
  return renames.size === 0 ? model : mapModel(model, { key: keysAfter(renames), id: (id) => id });
}

/** A lock has no project. Its resources get their URNs in this one, by which a report distinguishes them. */
export function inProject(model: Model, project: string): Model {
  const placed = (id: string): string => id.replace(/^(urn:pulumi:[^:]*::)(?=::)/, `$1${project}`);
  return mapModel(model, { key: (key) => key, id: placed });
}

/** New keys for old ones, also inside other keys. */
function keysAfter(renames: ReadonlyMap<string, string>): Rename {
  const known = new Map<string, string>();
  const renamed = (key: string): string => {
    const found = known.get(key) ?? renames.get(key) ?? withKeysIn(key, renamed);
    // A key that is made of new names may itself have a new name.
    const last = renames.get(found) ?? found;
    known.set(key, last);
    return last;
  };
  return renamed;
}
