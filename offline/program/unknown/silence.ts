import { report } from "../channel.ts";
import type { Label } from "./label.ts";

let count = 0;

/** What a callback may do besides its result. */
interface Doing {
  readonly mayDeclare: boolean;
  readonly mayChange: boolean;
}

/**
 * Reports that a callback which could declare resources has declared none: a comparison with a stand-in goes the wrong
 * way, and a callback may catch its own errors. It is reported at once, and revoked when the callback declares one: a
 * program may end at any moment. So is a callback that may change values which other code of the program reads.
 *
 * @param print of its code, so that it is not confused with an earlier one.
 */
export function tellSilence(place: string, label: Label, print: string, may: Doing): number | undefined {
  if (!may.mayDeclare && !may.mayChange) {
    return undefined;
  }
  count += 1;
  report({
    kind: "silent",
    id: count,
    path: place,
    why:
      `an apply callback on ${label.words} ` +
      (may.mayDeclare
        ? `could declare resources and declared none with a stand-in: they are not seen (#${print})`
        : `changes values of the program: with the real value it may change others (#${print})`),
  });
  return count;
}
