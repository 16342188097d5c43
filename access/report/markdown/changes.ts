import { tellOnce, type StackEntries } from "../acrossStacks.ts";
import { detailsOf, headlineOf, type RolesAfter } from "../details.ts";
import type { Entry } from "../entry.ts";
import { titleForMarkdown } from "../escape.ts";
import type { Format } from "../format.ts";
import { effectOf, type Effect } from "../order.ts";
import { numberOfChanges, worstTold } from "../selection.ts";
import { sayStacks } from "../stacks.ts";
import { sayVerdict, sentence } from "../words.ts";
import type { Section } from "./section.ts";

const heads: Record<Effect, string> = { gain: "Gains", unknown: "Cannot tell", loss: "Losses" };

/** An entry that takes more than this, by names of any length, is told in its first line. */
const maxEntry = 6_000;
/** Enough for an entry of each kind, whatever there is of the others. */
const floors: Record<Effect, number> = { gain: 16_000, unknown: 7_000, loss: 7_000 };

/** The changes of one kind over all stacks, worst first, as short sentences. */
export function changesSection(
  effect: Effect,
  stacks: readonly StackEntries[],
  format: Format,
  where: string,
): Section {
  const ofEffect = stacks.map(({ stack, entries }) => ({
    stack,
    entries: entries.filter(({ changes: [change] }) => effectOf(change) === effect),
  }));
  const told = worstTold(tellOnce(ofEffect, (entry, rolesAfter) => sayEntry(entry, rolesAfter, format, where)));
  const numberFrom = (from: number) => numberOfChanges(told.slice(from).flatMap(({ entries }) => entries));
  return {
    before: `### ${heads[effect]} (${String(numberFrom(0))})\n\n`,
    after: "",
    size: told.length,
    item: (index) =>
      told
        .slice(index, index + 1)
        .map(({ stacks: names, entries: [entry], text }) => {
          const { glyph } = sayVerdict(entry.changes[0].verdict);
          return `- ${glyph} **${sayStacks(names, titleForMarkdown)}**: ${text()}`;
        })
        .join(""),
    rest: (from) => `- … and ${String(numberFrom(from))} more: ${where}\n`,
    floor: floors[effect],
  };
}

function sayEntry(entry: Entry, rolesAfter: RolesAfter, format: Format, where: string): string {
  const details = detailsOf(entry, rolesAfter, format).map(({ label, parts }) => {
    return `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${sentence(parts.join(", ").replace(/, (and \d+ more)$/, " $1"))}`;
  });
  const headline = sentence(headlineOf(entry, format));
  const text = details.length === 0 ? headline : `${headline}\n  ${details.join(" ")}`;
  return text.length <= maxEntry ? text : `${headline}\n  Too long to tell here: ${where}.`;
}
