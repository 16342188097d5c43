import { comparable } from "../../../access/diff/baseline.ts";
import { changesOf } from "../../../access/diff/diff.ts";
import { verdictOf } from "../../../access/diff/verdict.ts";
import { holdingsOf } from "../../../access/model/holdings.ts";
import type { AccessChange, Verdict } from "../../../access/report.ts";
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
  const changes = changesOf(before, { model: after, holdings: holdingsOf(after) }, ops);
  return { changes, verdict: verdictOf(changes.map(({ verdict }) => verdict)) };
}
