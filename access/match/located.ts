import type { AccessChange } from "../terms/report.ts";
import type { Evidence } from "./evidence.ts";

/** The changes, each cause with the place where the program declares it, also where it gives no access any more. */
export function located(changes: readonly AccessChange[], evidence: Evidence): readonly AccessChange[] {
  if (evidence.kind !== "plan" || !changes.some(isWithoutPlace)) return changes;
  const { resources } = evidence.change[evidence.side];
  const places = new Map(resources.map(({ urn, location }) => [urn, location]));
  return changes.map((change) => {
    if (!isWithoutPlace(change)) return change;
    const cause = change.cause.map((each) => {
      const { location = places.get(each.urn) } = each;
      return location === undefined ? each : { ...each, location };
    });
    return { ...change, cause };
  });
}

function isWithoutPlace({ cause }: AccessChange): boolean {
  return cause.some(({ location }) => location === undefined);
}
