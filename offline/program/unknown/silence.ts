import { report } from "../channel.ts";
import type { Label } from "./label.ts";

let count = 0;

/**
 * Reports that a callback which could declare resources has declared none: a comparison with a stand-in goes the wrong
 * way, and a callback may catch its own errors. It is reported at once, and revoked when the callback declares one: a
 * program may end at any moment.
 *
 * @param print of its code, so that it is not confused with an earlier one.
 */
export function tellSilence(place: string, label: Label, print: string): number {
  count += 1;
  report({
    kind: "silent",
    id: count,
    path: place,
    why:
      `an apply callback on ${label.words} could declare resources and declared none with a stand-in: ` +
      `they are not seen (#${print})`,
  });
  return count;
}
