import type { Report, Verdict } from "../../terms/report.ts";
import { entriesOf } from "../entries.ts";
import { titleForMarkdown } from "../escape.ts";
import { findingsOf } from "../findings.ts";
import { stacksByVerdict } from "../order.ts";
import { sayStack, tallyOf, type Tally } from "../tally.ts";
import { numberOfUnknowns } from "../unknowns.ts";
import { count, listOf, sayVerdict } from "../words.ts";

/** The exact numbers of each stack, by its name. */
export function talliesOf({ stacks }: Pick<Report, "stacks">): ReadonlyMap<string, Tally> {
  return new Map(stacks.map((stack) => [stack.stack, tallyOf(entriesOf(stack))]));
}

/** A title with more stacks than this cannot be read. */
const maxStacks = 12;

/**
 * `▲ Access grows in prod: 1 gains, 0 lose · staging: 3 lose · dev: no change`.
 *
 * @param baseline what it is compared with, where that is to be said.
 */
export function titleOf(report: Report, tallies: ReadonlyMap<string, Tally>, baseline?: string): string {
  const stacks = stacksByVerdict(report);
  const [worst, ...others] = stacks;
  if (worst === undefined) return "No stacks";
  const names = stacks.slice(0, maxStacks).map(({ stack }) => titleForMarkdown(stack));
  const all = listOf(stacks.length > maxStacks ? [...names, `${String(stacks.length - maxStacks)} more`] : names);
  if (worst.verdict === null) return `· No baseline for ${all}: the state, no verdict`;
  const { glyph } = sayVerdict(worst.verdict);
  const against = baseline === undefined ? "" : ` against ${titleForMarkdown(baseline)}`;
  if (worst.verdict === "same") return `${glyph} Access does not change${against} in ${all}`;
  const say = (stack: typeof worst) => {
    const tally = tallies.get(stack.stack);
    return `${titleForMarkdown(stack.stack)}: ${tally === undefined ? sayVerdict(stack.verdict).words : sayStack(tally, stack)}`;
  };
  const told = others.slice(0, maxStacks - 1).map(say);
  const more = others.length - told.length;
  const rest = more > 0 ? [count(more, "more stack")] : [];
  return [`${glyph} ${titles[worst.verdict]}${against} in ${say(worst)}`, ...told, ...rest].join(" · ");
}

/** What is said of the worst verdict, before the names of stacks. */
export const titles: Record<Exclude<Verdict, "same">, string> = {
  broader: "Access grows",
  mixed: "Access changes both ways",
  unknown: "Cannot tell whether access grows",
  narrower: "Access shrinks",
};

/** What is always said beside the verdict: errors, and how much is not known. */
export function besideTitle(report: Report): string {
  const errors = findingsOf(report, "error").total;
  const unknown = numberOfUnknowns(report.stacks);
  return [
    ...(errors === 0 ? [] : [`**${count(errors, "error")}**`]),
    ...(unknown === 0 ? [] : [`${count(unknown, "thing")} not known: what is not known never counts as less access`]),
  ].join(" · ");
}
