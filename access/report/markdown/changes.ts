import type { StackReport } from "../../terms/report.ts";
import { detailsOf, headlineOf, type RolesAfter } from "../details.ts";
import type { Entry } from "../entries.ts";
import { titleForMarkdown } from "../escape.ts";
import type { Format } from "../format.ts";
import { effectOf, type Effect } from "../order.ts";
import { rolesAfterOf } from "../rolesAfter.ts";
import { numberOfChanges, worstEntries } from "../selection.ts";
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
  stacks: readonly { readonly stack: StackReport; readonly entries: readonly Entry[] }[],
  format: Format,
  where: string,
): Section {
  const all = stacks.flatMap(({ entries }) => entries.filter(({ changes: [change] }) => effectOf(change) === effect));
  const entries = worstEntries(all, all.length);
  const rolesAfter = new Map(stacks.map(({ stack }) => [stack.stack, rolesAfterOf(stack)]));
  return {
    before: `### ${heads[effect]} (${String(numberOfChanges(entries))})\n\n`,
    after: "",
    size: entries.length,
    item: (index) =>
      entries
        .slice(index, index + 1)
        .map((entry) => sayEntry(entry, rolesAfter, format, where))
        .join(""),
    rest: (from) => `- … and ${String(numberOfChanges(entries.slice(from)))} more: ${where}\n`,
    floor: floors[effect],
  };
}

function sayEntry(entry: Entry, rolesAfter: ReadonlyMap<string, RolesAfter>, format: Format, where: string): string {
  const [{ verdict }] = entry.changes;
  const { glyph } = sayVerdict(verdict);
  const details = detailsOf(entry, rolesAfter.get(entry.stack) ?? (() => []), format).map(({ label, parts }) => {
    return `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${sentence(parts.join(", ").replace(/, (and \d+ more)$/, " $1"))}`;
  });
  const headline = `- ${glyph} **${titleForMarkdown(entry.stack)}**: ${sentence(headlineOf(entry, format))}`;
  const text = details.length === 0 ? headline : `${headline}\n  ${details.join(" ")}`;
  return text.length <= maxEntry ? text : `${headline}\n  Too long to tell here: ${where}.`;
}
