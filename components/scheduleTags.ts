import { expectedSchedule, parseSchedule } from "../schedule/index.ts";
import { KeylessError } from "./error.ts";

/**
 * The tag that says how often a workload runs, `azure-keyless:schedule`, from which a report tells how long to watch before keys
 * go off. It is the same on identities and on hosts.
 *
 * @param where the component and its name, for the error.
 * @returns no tag without a schedule.
 * @throws KeylessError for a text that is no schedule.
 */
export function scheduleTags(where: string, schedule: string | undefined): Record<string, string> {
  if (schedule === undefined) return {};
  if (parseSchedule(schedule) === undefined) {
    throw new KeylessError(where, "the schedule says nothing about how often it runs", [
      ["given", `schedule: "${schedule}"`],
      ["expected", expectedSchedule],
    ]);
  }
  return { "azure-keyless:schedule": schedule };
}
