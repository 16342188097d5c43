import { forTerminal } from "../escape.ts";
import { terminalFormat } from "../format.ts";
import { foldUnread } from "../alikeUnknowns.ts";
import { isImportant } from "../importance.ts";
import { sayStacks } from "../stacks.ts";
import { sayUnchanged, sayWhat, sumOf, type ToldUnknowns } from "../unknowns.ts";
import type { ToldUnknown } from "../toldUnknown.ts";
import { count } from "../words.ts";
import type { TerminalStyle } from "./style.ts";
import { widthOf } from "./width.ts";
import { hang } from "./wrap.ts";

/** At most so many unknowns are listed, and of those that say whose access it is so many; their number is always exact. */
const maxUnknowns = 12;
const maxImportant = 60;

/** What cannot be told, with the reason, and in which stacks unless that is said already. */
export function drawUnknowns(
  { ofResources, ofStacks, unchanged }: ToldUnknowns,
  style: TerminalStyle,
  { namesStacks }: { readonly namesStacks: boolean },
): string[] {
  const list = (all: readonly ToldUnknown[], title: string, isNamed: boolean): string[] => {
    if (all.length === 0) return [];
    const told = foldUnread(all);
    const important = told.findLastIndex(isImportant) + 1;
    const shown = told.slice(0, Math.max(maxUnknowns, Math.min(important, maxImportant)));
    const more = sumOf(told.slice(shown.length));
    const rest = more > 0 ? [`    and ${String(more)} more: --format json has them all`] : [];
    return [[`  ${title}`, ...shown.map((each) => drawUnknown(each, style, isNamed)), ...rest].join("\n")];
  };
  return [
    ...list(ofResources, style.warn(`${count(sumOf(ofResources), "thing")} not known`), namesStacks),
    ...list(ofStacks, style.dim("not known of a stack as a whole"), true),
    ...(unchanged === 0 ? [] : [style.dim(`  ${sayUnchanged(unchanged)}: --format json has them`)]),
  ];
}

function drawUnknown(told: ToldUnknown, { bold, dim, width }: TerminalStyle, isNamed: boolean): string {
  const where = isNamed ? `${bold(sayStacks(told.stacks, forTerminal))}  ` : "";
  const [what, why] = [sayWhat(told, terminalFormat.escape), dim(terminalFormat.prose(told.why))];
  const line = `    ${where}${what}  ${why}`;
  if (widthOf(line) <= width) return line;
  return [hang(`    ${where}`, what, width), hang("      ", why, width)].join("\n");
}
