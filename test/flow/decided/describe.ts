import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Verdict } from "../../../access/index.ts";
import { casesOf, kinds } from "./cases.ts";
import { verdictsOf } from "./program.ts";
import type { Case } from "./way.ts";

/** The claim of principles 1, 2 and 5, for so many programs with one change of each kind, or of as many kinds as are said. */
export function describeWhatDecides(programs: number, seed: number, ofEach = kinds): void {
  describe("a change of what decides an access input never passes in silence", () => {
    it(`in ${programs} programs, and one of its writing always does`, { timeout: 60 * 60_000 }, async () => {
      const sampled = fc.sample(casesOf(ofEach), { numRuns: programs, seed });
      const verdicts: [Case, Verdict | undefined][] = [];
      const open = sampled.values();
      const judge = async () => {
        for (const cases of open) {
          const judged = await verdictsOf(cases);
          cases.forEach((one, index) => verdicts.push([one, judged[index]]));
        }
      };
      // One program for each of two cores.
      await Promise.all([judge(), judge()]);
      console.log(summary(verdicts, programs, seed));
      expect(verdicts).toHaveLength(programs * ofEach);
      expect(verdicts.filter(([one, verdict]) => isWrong(one, verdict))).toEqual([]);
    });
  });
}

function isWrong({ isQuiet }: Case, verdict: Verdict | undefined): boolean {
  if (verdict === undefined) return true;
  return isQuiet ? verdict !== "same" : verdict === "same" || verdict === "narrower";
}

// A run that answered "unknown" to everything would be right as well: so what is decided is counted.
function summary(verdicts: readonly (readonly [Case, Verdict | undefined])[], programs: number, seed: number): string {
  const lineOf = (name: string, list: typeof verdicts) => {
    const wrong = list.filter(([one, verdict]) => isWrong(one, verdict)).length;
    const decided = list.filter(([, verdict]) => verdict !== "unknown").length;
    return `${name}: ${list.length} cases, ${wrong} wrong, ${Math.round((100 * decided) / list.length)} % decided`;
  };
  const lines = (nameOf: (one: Case) => string) =>
    [...Map.groupBy(verdicts, ([one]) => nameOf(one))].map(([name, list]) => lineOf(name, list)).toSorted();
  return [
    `${verdicts.length} cases in ${programs} programs, seed ${seed}`,
    ...lines(({ kind }) => `principle ${kind.charAt(0)}`),
    ...lines(({ kind }) => kind),
  ].join("\n");
}
