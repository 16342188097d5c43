import type { Budget } from "./budget.ts";
import { meet } from "./meet.ts";
import { grantsAll, type Grants } from "./operationSet.ts";
import { covers, overlap, type Pattern } from "./pattern.ts";

/**
 * Parts of what one pattern of a block grants that none of the `others` grants; empty only when there are none.
 *
 * Exact, and without automata. Say that `*` stands for text that nobody spelled out. If no single pattern of a block covers
 * the piece, then that text is an operation which the block does not grant. If one does, then the block leaves out only
 * what its exceptions take away, so the search goes on inside each of them. Every step brings the piece inside the
 * exceptions of one more block, so it ends.
 */
export function uncovered(
  granted: Pattern,
  except: readonly Pattern[],
  others: readonly Grants[],
  { budget, limit }: { budget: Budget; limit: number },
): Pattern[] {
  const found: Pattern[] = [];
  const seen = new Set<string>();
  const open = [granted];
  for (let piece = open.pop(); piece !== undefined && found.length < limit; piece = open.pop()) {
    if (seen.has(piece.folded)) continue;
    seen.add(piece.folded);
    const current = piece;
    if (except.some((pattern) => covers(pattern, current, budget))) continue;
    const gaps = smallestGaps(current, others, budget);
    if (gaps === undefined) found.push(current);
    else open.push(...gaps.flatMap((gap) => meet(current, gap, budget)));
  }
  return found;
}

/**
 * The only exceptions through which the piece can escape: those of the covering block with the fewest exceptions.
 * `undefined` when no block covers the piece, so that it has escaped.
 */
function smallestGaps(piece: Pattern, blocks: readonly Grants[], budget: Budget): readonly Pattern[] | undefined {
  let smallest: readonly Pattern[] | undefined;
  for (const block of blocks) {
    if (!grantsAll(block, piece, budget)) continue;
    if (block.except.some((pattern) => covers(pattern, piece, budget))) continue;
    const gaps = block.except.filter((pattern) => overlap(pattern, piece, budget));
    if (gaps.length === 0) return gaps;
    if (smallest === undefined || gaps.length < smallest.length) smallest = gaps;
  }
  return smallest;
}
