import fc from "fast-check";
import { expect, test } from "vitest";

import { byName } from "../../roles/order.ts";

test("names are in the order in which people count", () => {
  const names = ["lake10", "lake2", "lake", "lake2-b", "lake-1", "9", "10", "lake02", "lakes"];
  expect(names.toSorted(byName)).toEqual([
    "9",
    "10",
    "lake",
    "lake02",
    "lake2",
    "lake2-b",
    "lake10",
    "lake-1",
    "lakes",
  ]);
});

test("the order of names is total: only equal texts are equal, both ways round and by way of a third", () => {
  const name = fc.string({ unit: fc.constantFrom("a", "-", "0", "1", "9"), maxLength: 6 });
  fc.assert(
    fc.property(name, name, name, (a, b, c) => {
      expect(Math.sign(byName(a, b))).toBe(-Math.sign(byName(b, a)) + 0);
      expect(byName(a, b) === 0).toBe(a === b);
      if (byName(a, b) < 0 && byName(b, c) < 0) expect(byName(a, c)).toBeLessThan(0);
    }),
    { numRuns: 2_000 },
  );
});
