import { AsyncLocalStorage } from "node:async_hooks";
import { report } from "../channel.ts";
import type { Label } from "./label.ts";

/** A callback that runs on a placeholder. */
export interface Place {
  label: Label;
  /** Fingerprint of the callback's code. */
  print: string;
  depth: number;
  /** The unknown arguments of it and of the callbacks around it. */
  given: ReadonlySet<Label>;
  /** How many resources it has declared so far. */
  declared: number;
  /** The number of the report about its silence, if it looks as if it could declare resources. */
  silence: number | undefined;
  outer: Place | undefined;
}

/** The callback on a placeholder in which the code runs, and the value of the placeholder. */
export const inside = new AsyncLocalStorage<Place>();

/** Notes that a resource was declared; answers the innermost callback that did it. */
export function declaredInside(): Place | undefined {
  const innermost = inside.getStore();
  for (let place = innermost; place !== undefined; place = place.outer) {
    place.declared += 1;
    if (place.silence !== undefined) {
      report({ kind: "declared", id: place.silence });
      place.silence = undefined;
    }
  }
  return innermost;
}
