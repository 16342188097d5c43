import { brieflyForTerminal, forTerminal } from "../escape.ts";
import { sayUnchanged, sayWhat, sumOf, type ToldUnknown, type ToldUnknowns } from "../unknowns.ts";
import { count } from "../words.ts";
import type { TerminalStyle } from "./style.ts";

/** At most so many unknowns are listed; their number is always exact. */
const maxUnknowns = 12;
const maxStacks = 12;

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

function drawUnknown(told: ToldUnknown, style: TerminalStyle, isNamed: boolean): string {
  const { why, stacks } = told;
  const named = stacks.slice(0, maxStacks).map(forTerminal);
  const more = stacks.length > named.length ? [`${String(stacks.length - named.length)} more`] : [];
  const where = isNamed ? `${style.bold([...named, ...more].join(", "))}  ` : "";
  return `    ${where}${sayWhat(told, brieflyForTerminal)}  ${style.dim(brieflyForTerminal(why))}`;
}
