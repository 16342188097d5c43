import type { AccessChange, Step } from "../terms/report.ts";
import { severityOf } from "../../roles/powers.ts";

/** What somebody gains or loses by acting as an identity, by the change of acting as it. */
export type Reach = ReadonlyMap<AccessChange, readonly AccessChange[]>;

/**
 * Finds the changes that follow from a change of who acts as an identity. What is worse than acting as it is not among them:
 * it is told by itself.
 */
export function reachOf(changes: readonly AccessChange[]): Reach {
  const leaders = new Map<string, AccessChange>();
  for (const change of changes) if (isActing(change)) leaders.set(wayOf(change, change.via.length), change);
  const reach = new Map<AccessChange, AccessChange[]>();
  if (leaders.size === 0) return reach;
  for (const change of changes) {
    if (change.channel === "key" || isActing(change) || severity(change) < actAs) continue;
    const leader = leaderOf(change, leaders);
    if (leader === undefined || (change.channel === "own" && !isJoining(leader))) continue;
    const found = reach.get(leader);
    if (found === undefined) reach.set(leader, [change]);
    else found.push(change);
  }
  return reach;
}

const actAs = severityOf(["actAs"]);

/** A way into an identity is short: a member of a group that operates a host takes three steps. */
const maxSteps = 4;

function leaderOf(change: AccessChange, leaders: ReadonlyMap<string, AccessChange>): AccessChange | undefined {
  const lengths = Array.from({ length: Math.min(maxSteps, change.via.length - 1) }, (_, index) => index + 1);
  return lengths.map((length) => leaders.get(wayOf(change, length))).find((leader) => leader !== undefined);
}

/** What somebody holds as a member of a group is their own. */
function isJoining({ powers: { gained, lost } }: AccessChange): boolean {
  return [...gained, ...lost].includes("joinGroup");
}

/** Whether acting as an identity, or being in a group, is all of it. */
function isActing({ channel, powers: { gained, lost } }: AccessChange): boolean {
  const [power, ...others] = [...gained, ...lost];
  if (others.length > 0) return false;
  return power === "joinGroup" || (power === "actAs" && channel === "through");
}

function severity({ powers: { gained, lost } }: AccessChange): number {
  return severityOf([...gained, ...lost]);
}

function wayOf({ actor, verdict, via }: AccessChange, length: number): string {
  return JSON.stringify([actor.id, verdict, ...via.slice(0, length).map(stepKey)]);
}

function stepKey({ kind, urn, text }: Step): readonly string[] {
  return [kind, urn, text];
}
