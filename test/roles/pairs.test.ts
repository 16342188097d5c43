import fc from "fast-check";
import { expect, test } from "vitest";

import { builtInRoles } from "../../roles/index.ts";
import { compareAll } from "./pairs.ts";

test("pairs of catalogue roles are compared as the oracle does, and every witness proves its case", () => {
  let pairs = 0;
  let witnesses = 0;
  const some = fc.uniqueArray(fc.constantFrom(...builtInRoles()), { minLength: 12, maxLength: 12 });
  fc.assert(
    fc.property(some, (roles) => {
      const compared = compareAll(roles);
      pairs += compared.pairs;
      witnesses += compared.witnesses;
      expect(compared.wrong).toEqual([]);
    }),
    { numRuns: 30 },
  );
  console.log(`${pairs} ordered pairs of roles, ${witnesses} witnesses`);
  expect(pairs).toBeGreaterThanOrEqual(30 * 12 ** 2);
});
