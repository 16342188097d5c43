import { createHash } from "node:crypto";

import type { Expected, Lock } from "../../access/engine.ts";
import { noNeeds, settingsFile } from "../../project/settings/settings.ts";
import type { Known } from "./settings.ts";

/** What a team has decided in the settings of a project, and a change must not decide for itself. */
export type Decisions = Pick<Known, "principals" | "expectations" | "waivers" | "confine">;

export const noDecisions: Decisions = { principals: new Map(), expectations: [], waivers: [], confine: noNeeds };

/** Stands for each section of decisions in a lock, which has no commit of its own. What is empty has none. */
export function decidedBy({ principals, expectations, waivers, confine }: Decisions): ReadonlyMap<string, string> {
  const sections = {
    principals: [...principals].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    // A line more above it is no other expectation.
    expectations: expectations.map((expectation) => ({ ...expectation, location: undefined })),
    confine: Object.entries(confine).filter(
      ([, given]) => given !== false && !(Array.isArray(given) && given.length === 0),
    ),
    waivers,
  };
  const filled = Object.entries(sections).filter(([, items]) => items.length > 0);
  return new Map(filled.map(([name, items]) => [name, fingerprintOf(items)]));
}

function fingerprintOf(value: unknown): string {
  return createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 32);
}

export interface Decided {
  readonly decisions: Decisions;
  /** Why nobody can tell what is expected; undefined if that is known. */
  readonly doubt: string | undefined;
  readonly notes: readonly string[];
}

/**
 * The decisions of the folder as far as all of these locks have recorded them. The others may be part of the change, and what
 * was expected before cannot be told.
 */
export function decidedInAll(
  locks: readonly Lock[],
  { principals, expectations, waivers, confine }: Decisions,
): Decided {
  const own = { principals, expectations, waivers, confine };
  const prints = decidedBy(own);
  const isOther = (section: string) => locks.some(({ decided }) => decided.get(section) !== prints.get(section));
  const others = Object.keys(own).filter(isOther);
  const decisions = Object.fromEntries(
    Object.entries(own).map(([name, value]) => [
      name,
      others.includes(name) ? noDecisions[name as keyof Decisions] : value,
    ]),
  ) as unknown as Decisions;
  const which = others.join(", ");
  return {
    decisions,
    doubt: others.includes("expectations")
      ? `nobody can tell what is expected: the locks have recorded other expectations than ${settingsFile} has (keyless lock writes them)`
      : undefined,
    notes:
      others.length === 0
        ? []
        : [
            `${settingsFile} has other ${which} than the locks have recorded: they count when keyless lock has written the locks`,
          ],
  };
}

/**
 * By which expectations a change is judged.
 *
 * @param own those of the change itself, where all of its stacks are looked at.
 */
export function expectedBy(
  { expectations, principals }: Pick<Decisions, "expectations" | "principals">,
  own: readonly Known["expectations"][number][] | undefined,
  doubt?: string,
): Expected {
  return {
    judging: expectations,
    principals,
    ...(own !== undefined && { own }),
    ...(doubt !== undefined && { doubt }),
  };
}
