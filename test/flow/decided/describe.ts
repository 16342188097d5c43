import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Verdict } from "../../../access/index.ts";
import { eachCase, type Case } from "./cases.ts";
import { verdictsOf } from "./program.ts";

/** The claim of principles 1 and 2, for so many programs with one change of each kind. */
export function describeWhatDecides(programs: number, seed: number): void {
  describe("a change of what decides an access input never passes in silence", () => {
    it(`in ${programs} programs, and one of its writing always does`, { timeout: 60 * 60_000 }, async () => {
      const sampled = fc.sample(eachCase, { numRuns: programs, seed });
      const verdicts: [Case, Verdict][] = [];
      for (const cases of sampled) {
        const judged = await verdictsOf(cases);
        cases.forEach((one, index) => verdicts.push([one, judged[index] ?? "same"]));
      }
      console.log(summary(verdicts, programs, seed));
      expect(verdicts.filter(([one, verdict]) => isWrong(one, verdict))).toEqual([]);
    });
  });
}

function isWrong({ isQuiet }: Case, verdict: Verdict): boolean {
  return isQuiet ? verdict !== "same" : verdict === "same" || verdict === "narrower";
}

// A run that answered "unknown" to everything would be right as well: so what is decided is counted.
function summary(verdicts: readonly [Case, Verdict][], programs: number, seed: number): string {
  const lines = [...Map.groupBy(verdicts, ([{ kind }]) => kind)].map(([kind, list]) => {
    const wrong = list.filter(([one, verdict]) => isWrong(one, verdict)).length;
    const decided = list.filter(([, verdict]) => verdict !== "unknown").length;
    return `${kind}: ${list.length} cases, ${wrong} wrong, ${Math.round((100 * decided) / list.length)} % decided`;
  });
  return [`${verdicts.length} cases in ${programs} programs, seed ${seed}`, ...lines.toSorted()].join("\n");
}
