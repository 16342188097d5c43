import { forTerminal } from "../escape.ts";
import { terminalFormat } from "../format.ts";
import { foldUnread } from "../alikeUnknowns.ts";
import { isImportant } from "../importance.ts";
import { sayStacks } from "../stacks.ts";
import { sayUnchanged, sayWhat, sumOf, type ToldUnknowns } from "../unknowns.ts";
import type { ToldUnknown } from "../toldUnknown.ts";
import { count } from "../words.ts";
import type { TerminalStyle } from "./style.ts";
import { wrap } from "./wrap.ts";

/** At most so many unknowns are listed, and of those that say whose access it is so many; their number is always exact. */
const maxUnknowns = 12;
const maxImportant = 60;

/** What cannot be told, with the reason, and in which stacks unless that is said already. */
export function drawUnknowns(
  { ofResources, ofStacks, unchanged }: ToldUnknowns,
  style: TerminalStyle,
  { namesStacks }: { readonly namesStacks: boolean },
): string[] {
  const listed = (all: readonly ToldUnknown[], whereOf: WhereOf): string[] => {
    const told = foldUnread(all);
    const important = told.findLastIndex(isImportant) + 1;
    const shown = told.slice(0, Math.max(maxUnknowns, Math.min(important, maxImportant)));
    const more = sumOf(told.slice(shown.length));
    const rest = more > 0 ? [`    and ${String(more)} more: --format json has them all`] : [];
    return [...shown.map((each) => drawUnknown(each, style, whereOf(each))), ...rest];
  };
  const list = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : [[title, ...lines].join("\n")]);
  const things = (all: readonly ToldUnknown[]) => `  ${style.warn(`${count(sumOf(all), "thing")} not known`)}`;
  const stacks: WhereOf = (told) => `${style.bold(sayStacks(told.stacks, forTerminal))}  `;
  const told = namesStacks
    ? [
        ...list(things(ofResources), listed(ofResources, stacks)),
        ...list(`  ${style.dim("not known of a stack as a whole")}`, listed(ofStacks, stacks)),
      ]
    : list(things([...ofResources, ...ofStacks]), [
        ...listed(ofResources, () => ""),
        ...listed(ofStacks, () => "the stack  "),
      ]);
  return [...told, ...(unchanged === 0 ? [] : [style.dim(`  ${sayUnchanged(unchanged)}: --format json has them`)])];
}

/** What stands before an unknown: the stacks, where they are not said already. */
type WhereOf = (told: ToldUnknown) => string;

/** Before each line of an unknown but its first. */
const further = "      ";

function drawUnknown(told: ToldUnknown, { dim, width }: TerminalStyle, where: string): string {
  const [what, why] = [sayWhat(told, terminalFormat.escape), dim(terminalFormat.prose(told.why))];
  // Some reasons name what was asked for the stack.
  const isSaid = told.names.length === 0 && told.why.includes(` ${told.path}:`);
  const lines = wrap(`${where}${isSaid ? "" : `${what}  `}${why}`, width - further.length);
  return lines.map((line, index) => `${index === 0 ? "    " : further}${line}`.trimEnd()).join("\n");
}
