import { expect, test } from "vitest";

import { builtInRoles } from "../../roles/index.ts";
import { compareAll } from "./pairs.ts";

test("every ordered pair of catalogue roles is compared as the oracle does, and every witness proves its case", () => {
  const { pairs, counts, witnesses, wrong } = compareAll(builtInRoles());
  console.log(`${pairs} ordered pairs of roles (${JSON.stringify(counts)}): ${witnesses} witnesses`);
  expect(wrong).toEqual([]);
  expect(pairs).toBeGreaterThanOrEqual(900 ** 2);
});
