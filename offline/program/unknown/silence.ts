import { report } from "../channel.ts";
import type { Label } from "./label.ts";

let count = 0;

/**
 * Tells that a callback that could declare resources has declared none: a comparison with a stand-in goes the wrong
 * way, and a callback that catches its own errors says nothing. Told at once, and taken back when it declares one: a
 * program may end at any moment.
 *
 * @param print of its code, so that it is not taken for another one that was there before.
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
