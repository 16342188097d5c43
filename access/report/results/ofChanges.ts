import type { Location, StackReport } from "../../terms/report.ts";
import { detailsOf, headlineOf } from "../details.ts";
import { entriesOf } from "../entries.ts";
import type { Entry } from "../entry.ts";
import { terminalFormat } from "../format.ts";
import { distinctPlaces } from "../places.ts";
import { rolesAfterOf } from "../rolesAfter.ts";
import { sentence } from "../words.ts";
import { changeRules } from "./changeRules.ts";
import type { Result, Stops } from "./result.ts";

/** What the other reports tell as one change is one result; whoever comes in through it is named in it. */
export function changeResults(stack: StackReport, stops: Stops): Result[] {
  const rolesAfter = rolesAfterOf(stack);
  return entriesOf(stack).flatMap((entry): Result[] => {
    const [{ actor, scope, verdict }] = entry.changes;
    if (verdict === "same") return [];
    const { id, level } = changeRules[verdict];
    const isStop = stops.verdict(verdict) && entry.changes.some(({ waived }) => waived === undefined);
    return [
      {
        stack: stack.stack,
        rule: id,
        level: isStop ? "error" : level,
        stops: isStop,
        say: () => [
          sentence(headlineOf(entry, terminalFormat)),
          ...detailsOf(entry, rolesAfter, terminalFormat).map(
            ({ label, parts }) => `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${sentence(parts.join(", "))}`,
          ),
        ],
        places: placesOf(entry),
        identity: [actor.kind, actor.id, scope.kind, scope.id, verdict],
      },
    ];
  });
}

/** What causes it; of a change without a cause in the program, what gives it. */
function placesOf({ changes, alike }: Entry): Location[] {
  const all = [...changes, ...alike];
  const causes = all.flatMap(({ cause }) => cause.flatMap(({ location }) => location ?? []));
  const steps = all.flatMap(({ via }) => via.toReversed().flatMap(({ location }) => location ?? []));
  return distinctPlaces(causes.length > 0 ? causes : steps);
}
