import type { Model } from "../facts/model.ts";
import { withKeysIn, type Rename } from "../identity/rekey.ts";
import { mapModel } from "./mapModel.ts";

/** The same facts with new keys: those of a lock that was written before the program renamed things. */
export function rekeyed(model: Model, renames: ReadonlyMap<string, string>): Model {
  return renames.size === 0 ? model : mapModel(model, { key: keysAfter(renames), id: (id) => id });
}

/** A lock knows no project: its resources get the URNs that they have in this one, by which a report tells them apart. */
export function inProject(model: Model, project: string): Model {
  const placed = (id: string): string => id.replace(/^(urn:pulumi:[^:]*::)(?=::)/, `$1${project}`);
  return mapModel(model, { key: (key) => key, id: placed });
}

/** New keys for old ones, also where a key is made of others. */
function keysAfter(renames: ReadonlyMap<string, string>): Rename {
  const known = new Map<string, string>();
  const renamed = (key: string): string => {
    const found = known.get(key) ?? renames.get(key) ?? withKeysIn(key, renamed);
    // What is made of new names may itself be known by now.
    const last = renames.get(found) ?? found;
    known.set(key, last);
    return last;
  };
  return renamed;
}
