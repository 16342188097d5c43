import type { StackReport } from "../../terms/report.ts";
import { terminalFormat } from "../format.ts";
import { sayWhat, unknownsOf } from "../unknowns.ts";
import { sentence } from "../words.ts";
import { notKnown } from "./changeRules.ts";
import type { Result } from "./result.ts";

/** What is newly not known, that of several resources for one reason as one result. Of a first report all of it is only a note. */
export function unknownResults(stack: StackReport): Result[] {
  const { ofResources, ofStacks } = unknownsOf({ stacks: [stack] });
  return [...ofResources, ...ofStacks].map((told) => ({
    stack: stack.stack,
    rule: notKnown.id,
    level: stack.verdict === null ? "note" : notKnown.level,
    stops: false,
    say: () => [
      sentence(`not known: ${sayWhat(told, terminalFormat.escape)}: ${terminalFormat.prose(told.why)}`),
      `Fix: ${notKnown.fix}`,
    ],
    places: [],
    identity: [told.names, told.path],
  }));
}

/** How much is not known that was not known before the change either. */
export function unchangedUnknowns(stack: StackReport): number {
  return unknownsOf({ stacks: [stack] }).unchanged;
}
