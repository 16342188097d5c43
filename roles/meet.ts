import type { Budget } from "./budget.ts";
import { covers, overlap, patternOf, type Pattern } from "./pattern.ts";

/** The cost of storing a string, compared with one step of matching. */
const costOfString = 100;

/** The operations that both patterns match, as patterns. Exact: their union is the intersection. */
export function meet(left: Pattern, right: Pattern, budget: Budget): readonly Pattern[] {
  if (covers(left, right, budget)) return [right];
  if (covers(right, left, budget)) return [left];
  if (!overlap(left, right, budget)) return [];
  const pieces = interleave(left, right, budget).map(patternOf);
  return pieces.filter((piece) => !pieces.some((other) => other !== piece && covers(other, piece, budget)));
}

/** From the ends of both patterns to their beginnings: a cell holds what the two rests have in common. */
function interleave(left: Pattern, right: Pattern, budget: Budget): string[] {
  const rows = left.folded.length;
  const columns = right.folded.length;
  let below: string[][] = [];
  for (let row = rows; row >= 0; row -= 1) {
    const cells: string[][] = [];
    for (let column = columns; column >= 0; column -= 1) {
      const downwards = below[column] ?? [];
      const onwards = cells[column + 1] ?? [];
      const [a, b] = [left.folded[row], right.folded[column]];
      let cell: string[] = [];
      if (a === undefined && b === undefined) cell = [""];
      else if (a === "*" && b === "*") cell = prefixed("*", union(downwards, onwards));
      else if (a === "*") cell = union(downwards, prefixed(right.text[column], onwards));
      else if (b === "*") cell = union(onwards, prefixed(left.text[row], downwards));
      else if (a === b) cell = prefixed(left.text[row], below[column + 1] ?? []);
      budget.spend(1 + cell.length * costOfString);
      cells[column] = cell;
    }
    below = cells;
  }
  return below[0] ?? [];
}

function prefixed(first: string | undefined, rests: readonly string[]): string[] {
  if (first === undefined) return [];
  return rests.map((rest) => (first === "*" && rest.startsWith("*") ? rest : first + rest));
}

function union(some: string[], others: string[]): string[] {
  if (some.length === 0) return others;
  return others.length === 0 ? some : [...new Set([...some, ...others])];
}
