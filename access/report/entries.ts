import type { AccessChange, StackReport } from "../terms/report.ts";
import { worstFirst } from "../terms/worst.ts";
import { reachOf } from "./reach.ts";
import { resourceFolds } from "./resourceFolds.ts";
import { foldAlike } from "./alike.ts";
import type { Entry } from "./entry.ts";
import { isUnread } from "./unread.ts";

/** The changes of a stack, worst first, folded. Every change is in exactly one entry. */
export function entriesOf({ stack, changes }: Pick<StackReport, "stack" | "changes">): Entry[] {
  const sorted = changes.toSorted(worstFirst);
  const direct = sorted.some(comesThrough) ? directChanges(sorted) : new Map<string, AccessChange>();
  const reach = reachOf(sorted);
  const reached = new Set([...reach.values()].flat());
  const through = new Map<AccessChange, AccessChange[]>();
  const grouped = new Map<string, [AccessChange, ...AccessChange[]]>();
  for (const change of sorted) {
    if (reached.has(change)) continue;
    const leader = comesThrough(change) && !reach.has(change) ? direct.get(wayKey(change)) : undefined;
    if (leader !== undefined) {
      listIn(through, leader).push(change);
      continue;
    }
    const key = causeKey(change);
    const same = grouped.get(key);
    if (same === undefined) grouped.set(key, [change]);
    else same.push(change);
  }
  const entryOf = (same: readonly [AccessChange, ...AccessChange[]]): Entry => ({
    stack,
    changes: same,
    through: same.flatMap((change) => through.get(change) ?? []),
    reach: same.flatMap((change) => reach.get(change) ?? []),
    elsewhere: [],
    alike: [],
  });
  const groups = [...grouped.values()];
  const folds = resourceFolds(groups);
  const folded = new Set([...folds.values()].flat());
  const entries = groups
    .filter((same) => !folded.has(same))
    .map((same) => withFolded(entryOf(same), (folds.get(same) ?? []).map(entryOf)));
  return foldAlike(entries);
}

/** Whoever comes in is told once, on however many resources. */
function withFolded(entry: Entry, others: readonly Entry[]): Entry {
  if (others.length === 0) return entry;
  const told = new Set(entry.through.map(({ actor }) => actor.id));
  const through = others.flatMap((other) => other.through);
  return {
    ...entry,
    through: [...entry.through, ...through.filter(({ actor }) => !told.has(actor.id))],
    reach: [...entry.reach, ...others.flatMap(({ reach }) => reach)],
    elsewhere: [...others.flatMap(({ changes }) => changes), ...through.filter(({ actor }) => told.has(actor.id))],
  };
}

/** The change of whoever was given it, by the grant that gives it: who comes in through them has a longer way to it. */
function directChanges(changes: readonly AccessChange[]): ReadonlyMap<string, AccessChange> {
  const direct = new Map<string, AccessChange>();
  for (const change of changes) {
    if (change.channel === "own" && !comesThrough(change)) direct.set(wayKey(change), change);
  }
  return direct;
}

/** Whether it takes more than a grant of one's own. */
function comesThrough({ channel, via }: AccessChange): boolean {
  return channel !== "key" && via.length > 1;
}

/** Changes with one key say the same of one scope, and end in the same grant. */
function wayKey(change: AccessChange): string {
  const last = change.via.at(-1);
  return JSON.stringify([...sameEffect(change), last?.kind, last?.urn, last?.text]);
}

/** Changes with one key say the same of one scope, for the same reason; or nothing of many resources, in the same words. */
function causeKey(change: AccessChange): string {
  if (isUnread(change)) return JSON.stringify(["unread", change.gained]);
  const { actor, cause, channel } = change;
  const reason = cause.length === 0 ? actor.id : cause.map(({ urn, op, property }) => [urn, op, property]);
  return JSON.stringify([...sameEffect(change), channel, reason]);
}

function sameEffect({ scope, verdict, gained, lost, powers, reaches = [] }: AccessChange): readonly unknown[] {
  return [scope.id, verdict, gained, lost, powers.gained, powers.lost, reaches.map(({ id }) => id)];
}

function listIn(lists: Map<AccessChange, AccessChange[]>, key: AccessChange): AccessChange[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
