import fc from "fast-check";
import { expect, test } from "vitest";
import type { Verdict } from "../../../access/index.ts";
import { faultOf, summary, verdictOnDigests, type Change } from "./changed.ts";

export interface Runs {
  readonly numRuns: number;
  readonly seed: number;
}

/** A claim for changes by chance, on digests. */
export function describeOnDigests(
  claim: string,
  changes: fc.Arbitrary<readonly Change[]>,
  { numRuns, seed }: Runs,
): void {
  test(`${claim}, on digests`, { timeout: 30 * 60_000 }, () => {
    const judged = fc
      .sample(changes, { numRuns, seed })
      .flat()
      .map((change): [Change, Verdict] => [change, verdictOnDigests(change)]);
    console.log(summary(`${claim}: seed ${seed}`, judged));
    expect(faultsOf(judged)).toEqual([]);
    expect(judged.length).toBeGreaterThan(100);
  });
}

export function faultsOf(judged: readonly (readonly [Change, Verdict])[]): string[] {
  return judged.flatMap(([change, verdict]) => {
    const fault = faultOf(change, verdict);
    return fault === undefined ? [] : [`${fault}: ${JSON.stringify([change.before, change.after])}`];
  });
}
