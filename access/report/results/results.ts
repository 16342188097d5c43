import { levels, type Report } from "../../terms/report.ts";
import { changeRules } from "./changeRules.ts";
import { changeResults } from "./ofChanges.ts";
import { findingResults } from "./ofFindings.ts";
import { unknownResults } from "./ofUnknowns.ts";
import type { Result, Stops } from "./result.ts";

/** Everything that a report says of a change, worst first: by level, and in a level gains before findings before losses. */
export function resultsOf({ stacks }: Report, stops: Stops): Result[] {
  const changes = stacks.flatMap((stack) => changeResults(stack, stops));
  const isLoss = ({ rule }: Result) => rule === changeRules.narrower.id;
  const all = [
    ...changes.filter((change) => !isLoss(change)),
    ...stacks.flatMap((stack) => findingResults(stack, stops)),
    ...stacks.flatMap((stack) => unknownResults(stack)),
    ...changes.filter(isLoss),
  ];
  return levels.flatMap((level) => all.filter((result) => result.level === level));
}
