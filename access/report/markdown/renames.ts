import type { StackReport } from "../../terms/report.ts";
import { titleForMarkdown } from "../escape.ts";
import type { Format } from "../format.ts";
import { renamesOf, sayRename } from "../renames.ts";

/** So many are said; their number is always exact. */
const maxRenames = 6;

/** A line for each that perhaps has only another name. */
export function saidRenames(stacks: readonly StackReport[], { escape }: Format): string[] {
  const all = stacks.flatMap((stack) => renamesOf(stack).map((rename) => ({ stack: stack.stack, rename })));
  const more = all.length - maxRenames;
  const told = all
    .slice(0, maxRenames)
    .map(({ stack, rename }) => `**${titleForMarkdown(stack)}**: ${sayRename(rename, escape)}`);
  return more > 0 ? [...told, `… and ${String(more)} more of this kind`] : told;
}
