import type { StackReport } from "../../terms/report.ts";
import { tellOnce, type StackEntries, type ToldEntry } from "../acrossStacks.ts";
import { detailsOf, headlineOf, type RolesAfter } from "../details.ts";
import type { Entry } from "../entry.ts";
import { forTerminal } from "../escape.ts";
import { terminalFormat } from "../format.ts";
import { effectOf } from "../order.ts";
import { renamesOf, sayRename } from "../renames.ts";
import { numberOfChanges, worstTold } from "../selection.ts";
import { sayStacks } from "../stacks.ts";
import { count } from "../words.ts";
import { drawParts, paintGlyph, type TerminalStyle } from "./style.ts";
import { hang } from "./wrap.ts";

/** At most so many changes are told in detail; their number is always exact. */
const maxEntries = 40;

/** Who gains or loses what, with role, proof, who else and cause: a section for each stack, or for several with the same. */
export function drawChanges(stacks: readonly StackEntries[], style: TerminalStyle): string[] {
  const all = tellOnce(stacks, (entry, rolesAfter) => drawEntry(entry, rolesAfter, style));
  const shown = new Set(worstTold(all).slice(0, maxEntries));
  const told = all.filter((each) => shown.has(each));
  const places = new Map(stacks.map(({ stack }, index) => [stack.stack, index]));
  const byStacks = Map.groupBy([...drawRenames(stacks, style), ...told], (part) => JSON.stringify(part.stacks));
  const sections = [...byStacks.values()]
    .toSorted(([a], [b]) => (places.get(a?.stacks[0] ?? "") ?? 0) - (places.get(b?.stacks[0] ?? "") ?? 0))
    .map((same) => {
      const title = hang("  ", style.bold(sayStacks(same[0]?.stacks ?? [], forTerminal)), style.width);
      return [title, ...same.map(({ text }) => text())].join("\n");
    });
  const rest = numberOfChanges(all.flatMap((each) => (shown.has(each) ? [] : each.entries)));
  return rest === 0 ? sections : [...sections, `  and ${count(rest, "more change")}: --format json has them all`];
}

function drawEntry(entry: Entry, rolesAfter: RolesAfter, style: TerminalStyle): string {
  const [{ verdict }] = entry.changes;
  const details = detailsOf(entry, rolesAfter, terminalFormat).map(({ label, parts }) =>
    drawParts(`      ${style.dim(label.padEnd(7))}  `, parts, style),
  );
  const headline = hang(`    ${paintGlyph(verdict, style)} `, headlineOf(entry, terminalFormat), style.width);
  return [headline, ...details].join("\n");
}

/** At most so many are told when little is to be told. */
const maxHeadlines = 10;

/** What grows, or may, in a line each. */
export function drawGains(stacks: readonly StackEntries[], style: TerminalStyle): string[] {
  const gains = stacks.map(({ stack, entries }) => ({
    stack,
    entries: entries.filter(({ changes: [change] }) => effectOf(change) !== "loss"),
  }));
  const told = worstTold(tellOnce(gains, (entry) => headlineOf(entry, terminalFormat)));
  const lines = told.slice(0, maxHeadlines).map(({ stacks: names, entries: [entry], text }) => {
    const glyph = paintGlyph(entry.changes[0].verdict, style);
    return hang(`  ${glyph} ${style.bold(sayStacks(names, forTerminal))}  `, text(), style.width);
  });
  const rest = numberOfChanges(told.slice(maxHeadlines).flatMap(({ entries }) => entries));
  const more = rest === 0 ? [] : [`  and ${count(rest, "more change")}: --format json has them all`];
  return lines.length === 0 ? [] : [[...lines, ...more].join("\n")];
}

const maxRenames = 6;

/** Who perhaps has only another name, for stacks of which the same is said. */
function drawRenames(stacks: readonly StackEntries[], style: TerminalStyle): Pick<ToldEntry, "stacks" | "text">[] {
  const drawn = stacks.map(({ stack }) => ({ stack: stack.stack, text: drawRenamesOf(stack, style) }));
  const byText = Map.groupBy(
    drawn.filter(({ text }) => text !== ""),
    ({ text }) => text,
  );
  return [...byText].map(([text, same]) => ({ stacks: same.map(({ stack }) => stack), text: () => text }));
}

function drawRenamesOf(stack: StackReport, style: TerminalStyle): string {
  const renames = renamesOf(stack);
  const lines = renames
    .slice(0, maxRenames)
    .map((rename) => hang(`    ${style.warn("=")} `, sayRename(rename, terminalFormat.escape), style.width));
  const more = renames.length - lines.length;
  return (more > 0 ? [...lines, `      and ${String(more)} more of this kind`] : lines).join("\n");
}
