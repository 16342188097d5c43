import { forTerminal } from "../escape.ts";
import { sayUnchanged, sayWhat, sumOf, type ToldUnknown, type ToldUnknowns } from "../unknowns.ts";
import { count } from "../words.ts";
import { sayStacks, type TerminalStyle } from "./style.ts";
import { widthOf } from "./width.ts";
import { hang } from "./wrap.ts";

/** At most so many unknowns are listed; their number is always exact. */
const maxUnknowns = 12;

/** What cannot be told, with the reason, and in which stacks unless that is said already. */
export function drawUnknowns(
  { ofResources, ofStacks, unchanged }: ToldUnknowns,
  style: TerminalStyle,
  { namesStacks }: { readonly namesStacks: boolean },
): string[] {
  const list = (told: readonly ToldUnknown[], title: string, isNamed: boolean): string[] => {
    if (told.length === 0) return [];
    const shown = told.slice(0, maxUnknowns);
    const more = sumOf(told.slice(maxUnknowns));
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
  const where = isNamed ? `${bold(sayStacks(told.stacks))}  ` : "";
  const [what, why] = [sayWhat(told, forTerminal), dim(forTerminal(told.why))];
  const line = `    ${where}${what}  ${why}`;
  if (widthOf(line) <= width) return line;
  return [hang(`    ${where}`, what, width), hang("      ", why, width)].join("\n");
}
