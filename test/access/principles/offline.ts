import fc from "fast-check";
import { expect, test } from "vitest";
import type { Verdict } from "../../../access/index.ts";
import { verdictsOf } from "../../flow/decided/program.ts";
import { summary, verdictOnDigests, type Change, type Resource } from "./changed.ts";
import { faultsOf, type Runs } from "./describe.ts";

/**
 * The same claim through the offline run, and one more: what the run shows of literal inputs is what they are, so that the
 * verdict is that of the digests. All changes of one sample run as one program and are judged each by itself.
 */
export function describeOffline(
  claim: string,
  changes: fc.Arbitrary<readonly Change[]>,
  { numRuns, seed }: Runs,
): void {
  test(`${claim}, through the offline run`, { timeout: 60 * 60_000 }, async () => {
    const judged: [Change, Verdict][] = [];
    for (const sample of fc.sample(changes, { numRuns, seed })) {
      const cases = sample.map(({ kind, before, after, expected }) => ({
        kind,
        before: codeOf(before),
        after: codeOf(after),
        isQuiet: expected === "nothing",
      }));
      const verdicts = await verdictsOf(cases);
      sample.forEach((change, index) => judged.push([change, verdicts[index] ?? "same"]));
    }
    console.log(summary(`${claim}, through ${numRuns} runs of two programs each: seed ${seed}`, judged));
    expect(faultsOf(judged)).toEqual([]);
    const others = judged.filter(([change, verdict]) => verdict !== verdictOnDigests(change));
    expect(others).toEqual([]);
    expect(judged.length).toBeGreaterThan(20);
  });
}

function codeOf(resources: readonly Resource[]): string {
  return resources.map(({ type, inputs }) => `source(${JSON.stringify(type)}, ${JSON.stringify(inputs)});`).join(" ");
}
