import { createHash } from "node:crypto";

import type { Lock } from "../../access/engine.ts";
import { settingsFile } from "../../project/settings/settings.ts";
import type { Known } from "./settings.ts";

/** What a team has decided in the settings of a project, and a change must not decide for itself. */
export type Decisions = Pick<Known, "principals">;

export const noDecisions: Decisions = { principals: new Map() };

/** Stands for all decisions in a lock, which has no commit of its own; undefined where nothing is decided. */
export function fingerprintOf({ principals }: Decisions): string | undefined {
  const all = { principals: [...principals].toSorted() };
  if (Object.values(all).every((part) => part.length === 0)) return undefined;
  return createHash("sha256").update(JSON.stringify(all)).digest("hex").slice(0, 32);
}

/** The decisions of the folder if all of these locks have recorded them, otherwise none, and a note that says so. */
export function decidedInAll(
  locks: readonly Lock[],
  { principals }: Decisions,
): { readonly decisions: Decisions; readonly notes: readonly string[] } {
  const own = { principals };
  const print = fingerprintOf(own);
  if (locks.every(({ decided }) => decided === print)) return { decisions: own, notes: [] };
  return {
    decisions: noDecisions,
    notes: [
      `the decisions in ${settingsFile} (principals) are others than the locks have recorded: they count when keyless lock has written them into the locks`,
    ],
  };
}
