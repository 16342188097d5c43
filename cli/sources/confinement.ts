import type { Report } from "../../access/engine.ts";
import type { Needs } from "../../project/settings/settings.ts";
import type { OfflineStack } from "./offlineRun.ts";

/** What a report says about how its programs were run: nothing if they were confined, and given nothing. */
export function confinementOf(
  ran: readonly OfflineStack[],
  { environment, network, folders }: Needs,
): Pick<Report, "confinement"> {
  const unconfined = ran.find((one) => one.unconfined !== undefined)?.unconfined;
  const given = {
    ...(environment.length > 0 && { environment }),
    ...(network && { network }),
    ...(folders.length > 0 && { folders }),
  };
  const isGiven = Object.keys(given).length > 0;
  if (unconfined === undefined && !isGiven) return {};
  return { confinement: { ...(unconfined !== undefined && { unconfined }), ...(isGiven && { given }) } };
}
