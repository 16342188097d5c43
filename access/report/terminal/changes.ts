import type { StackReport } from "../../terms/report.ts";
import { detailsOf, headlineOf } from "../details.ts";
import type { Entry } from "../entries.ts";
import { forTerminal } from "../escape.ts";
import { terminalFormat } from "../format.ts";
import { effectOf } from "../order.ts";
import { renamesOf, sayRename } from "../renames.ts";
import { rolesAfterOf } from "../rolesAfter.ts";
import { numberOfChanges, worstEntries } from "../selection.ts";
import { count } from "../words.ts";
import { drawParts, paintGlyph, type TerminalStyle } from "./style.ts";
import { hang } from "./wrap.ts";

/** At most so many changes are told in detail; their number is always exact. */
const maxEntries = 40;

/** A stack, and what is told of its changes. */
interface StackEntries {
  readonly stack: StackReport;
  readonly entries: readonly Entry[];
}

/** Who gains or loses what in each stack, with role, proof, who else and cause: a section for each stack. */
export function drawChanges(stacks: readonly StackEntries[], style: TerminalStyle): string[] {
  const all = stacks.flatMap(({ entries }) => entries);
  const shown = new Set(worstEntries(all, maxEntries));
  const sections = stacks.flatMap(({ stack, entries }) => {
    const told = entries.filter((entry) => shown.has(entry));
    if (told.length === 0) return [];
    const rolesAfter = rolesAfterOf(stack);
    const drawn = told.map((entry) => drawEntry(entry, rolesAfter, style));
    const renamed = drawRenames(stack, style);
    return [[`  ${style.bold(forTerminal(stack.stack))}`, ...renamed, ...drawn].join("\n")];
  });
  const rest = numberOfChanges(all.filter((entry) => !shown.has(entry)));
  return rest === 0 ? sections : [...sections, `  and ${count(rest, "more change")}: --format json has them all`];
}

function drawEntry(entry: Entry, rolesAfter: ReturnType<typeof rolesAfterOf>, style: TerminalStyle): string {
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
  const gains = stacks.flatMap(({ entries }) => entries.filter(({ changes: [change] }) => effectOf(change) !== "loss"));
  const lines = worstEntries(gains, maxHeadlines).map((entry) => {
    const glyph = paintGlyph(entry.changes[0].verdict, style);
    const label = `  ${glyph} ${style.bold(forTerminal(entry.stack))}  `;
    return hang(label, headlineOf(entry, terminalFormat), style.width);
  });
  const rest = numberOfChanges(worstEntries(gains, gains.length).slice(maxHeadlines));
  const more = rest === 0 ? [] : [`  and ${count(rest, "more change")}: --format json has them all`];
  return lines.length === 0 ? [] : [[...lines, ...more].join("\n")];
}

const maxRenames = 6;

function drawRenames(stack: StackReport, style: TerminalStyle): string[] {
  const renames = renamesOf(stack);
  const lines = renames
    .slice(0, maxRenames)
    .map((rename) => hang(`    ${style.warn("=")} `, sayRename(rename, terminalFormat.escape), style.width));
  const more = renames.length - lines.length;
  return more > 0 ? [...lines, `      and ${String(more)} more of this kind`] : lines;
}
