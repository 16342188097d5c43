import type { StackReport } from "../../report.ts";
import { detailsOf, headlineOf } from "../details.ts";
import type { Entry } from "../entries.ts";
import { forTerminal } from "../escape.ts";
import { terminalFormat } from "../format.ts";
import { rolesAfterOf } from "../rolesAfter.ts";
import { numberOfChanges, worstEntries } from "../selection.ts";
import { count } from "../words.ts";
import { drawParts, paintGlyph, type TerminalStyle } from "./style.ts";

/** At most so many changes are told in detail; their number is always exact. */
const maxEntries = 40;

/** Who gains or loses what in each stack, with role, proof, who else and cause: a section for each stack. */
export function drawChanges(
  stacks: readonly { readonly stack: StackReport; readonly entries: readonly Entry[] }[],
  style: TerminalStyle,
): string[] {
  const all = stacks.flatMap(({ entries }) => entries);
  const shown = new Set(worstEntries(all, maxEntries));
  const sections = stacks.flatMap(({ stack, entries }) => {
    const told = entries.filter((entry) => shown.has(entry));
    if (told.length === 0) return [];
    const rolesAfter = rolesAfterOf(stack);
    const drawn = told.map((entry) => drawEntry(entry, rolesAfter, style));
    return [[`  ${style.bold(forTerminal(stack.stack))}`, ...drawn].join("\n")];
  });
  const rest = numberOfChanges(all.filter((entry) => !shown.has(entry)));
  return rest === 0 ? sections : [...sections, `  and ${count(rest, "more change")}: --format json has them all`];
}

function drawEntry(entry: Entry, rolesAfter: ReturnType<typeof rolesAfterOf>, style: TerminalStyle): string {
  const [{ verdict }] = entry.changes;
  const details = detailsOf(entry, rolesAfter, terminalFormat).map(({ label, parts }) =>
    drawParts(`      ${style.dim(label.padEnd(7))}  `, parts, style),
  );
  return [`    ${paintGlyph(verdict, style)} ${headlineOf(entry, terminalFormat)}`, ...details].join("\n");
}
