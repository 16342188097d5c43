import { expect, test } from "vitest";

import { changesOf } from "../../../access/diff/diff.ts";
import { holdingsOf } from "../../../access/holdings/holdings.ts";
import { comparable } from "../../../access/match/baseline.ts";
import { verdictOf } from "../../../access/terms/verdict.ts";
import type { Verdict } from "../../../access/terms/report.ts";
import { models } from "../facts/change.ts";
import type { Item } from "./item.ts";
import { items } from "./items.ts";

/** From the side that gives nothing to the one that gives, or back. */
function verdictFor({ type, without, gives, beside }: Item, way: "given" | "taken"): Verdict {
  const [was, now] = way === "given" ? [without, gives] : [gives, without];
  const step =
    was === undefined
      ? { op: "create", inputs: now ?? {} }
      : now === undefined
        ? { op: "delete", inputs: was }
        : { op: "update", was, inputs: now };
  const sides = models({ type, name: "x", ...step }, ...beside);
  const remains = () => now !== undefined;
  const { before, after } = comparable(sides.before, sides.after, remains);
  return verdictOf(
    changesOf(before, { model: after, holdings: holdingsOf(after) }, { ops: new Map(), remains }).map(
      (one) => one.verdict,
    ),
  );
}

const judged = items.map((item) => ({ item, given: verdictFor(item, "given"), taken: verdictFor(item, "taken") }));
const say = ({ item: { what, type, gives }, given, taken }: (typeof judged)[number]) =>
  `${type}: ${what}: given ${given}, taken ${taken} (${JSON.stringify(gives)})`;

test("what is promised to be read is read, not only reported", () => {
  const read = judged.filter(({ given }) => given === "broader" || given === "mixed");
  console.log(`read properly: ${read.length} of ${judged.length}`);
  console.log(
    judged
      .filter((one) => !read.includes(one))
      .map(say)
      .join("\n"),
  );
  expect(read.length / judged.length).toBeGreaterThan(0.9);
});

test("a value that gives is never the same or narrower, and taking it away is never broader alone", () => {
  const gained = judged.filter(({ given }) => given === "same" || given === "narrower");
  const lost = judged.filter(({ taken }) => taken === "broader");
  expect([...gained, ...lost].map(say)).toEqual([]);
});
