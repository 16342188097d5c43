import type { StackReport } from "../../terms/report.ts";
import { terminalFormat } from "../format.ts";
import { sentence } from "../words.ts";
import type { Result, Stops } from "./result.ts";

/** Each finding of a rule is a result. */
export function findingResults({ stack, findings }: StackReport, stops: Stops): Result[] {
  return findings.map(({ rule, level, message, fix, urn, location, about = [], waived }) => ({
    stack,
    rule,
    level,
    stops: level === "error" && stops.error && waived === undefined,
    say: () => [sentence(terminalFormat.prose(message)), `Fix: ${sentence(terminalFormat.prose(fix))}`],
    places: location === undefined ? [] : [location],
    identity: [urn, about.map(({ actor, scope }) => [actor.id, scope.id])],
  }));
}
