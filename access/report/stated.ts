import type { Report } from "../terms/report.ts";
import { count } from "./words.ts";

/** What the settings say carries no access, and of how many resources: a line for each statement. */
export function saidOfStatements({ stacks }: Pick<Report, "stacks">): readonly string[] {
  const all = stacks.flatMap(({ stated = [] }) => stated);
  const byStatement = Map.groupBy(all, ({ type, reason }) => JSON.stringify([type, reason]));
  return [...byStatement.values()].flatMap((each) =>
    each.slice(0, 1).map(({ type, reason }) => {
      const resources = each.reduce((sum, stated) => sum + stated.resources, 0);
      return `${count(resources, "resource")} of ${type} carry no access in Azure, as the settings say: ${reason}`;
    }),
  );
}
