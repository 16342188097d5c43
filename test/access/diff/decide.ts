import { comparable } from "../../../access/match/baseline.ts";
import { changesOf } from "../../../access/diff/diff.ts";
import { verdictOf } from "../../../access/terms/verdict.ts";
import { holdingsOf } from "../../../access/holdings/holdings.ts";
import type { AccessChange, Verdict } from "../../../access/terms/report.ts";
import type { Change } from "./changes.ts";

/**
 * What the library says about a change, put together as the review does it.
 *
 * @param ops what the engine does with resources, by URN.
 */
export function decide(
  change: Change,
  ops: ReadonlyMap<string, string> = new Map(),
): { readonly changes: readonly AccessChange[]; readonly verdict: Verdict } {
  const { before, after } = comparable(change.before, change.after, change.remains);
  const changes = changesOf(before, { model: after, holdings: holdingsOf(after) }, { ops, remains: change.remains });
  return { changes, verdict: verdictOf(changes.map(({ verdict }) => verdict)) };
}
