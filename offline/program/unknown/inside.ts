import { AsyncLocalStorage } from "node:async_hooks";
import { report } from "../channel.ts";
import type { Label } from "./label.ts";

/** A callback that runs on a placeholder. */
export interface Place {
  label: Label;
  /** Fingerprint of the callback's code. */
  print: string;
  depth: number;
  /** The unknown values that it was given, and those that the callbacks around it were given. */
  given: ReadonlySet<Label>;
  /** How many resources it has declared so far. */
  declared: number;
  /** The number under which its silence was told, if it looks as if it could declare resources. */
  silence: number | undefined;
  outer: Place | undefined;
}

/** Tells whether code runs inside a callback that was given a placeholder, and for which value. */
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
