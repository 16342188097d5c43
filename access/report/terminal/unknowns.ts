import { forTerminal } from "../escape.ts";
import { terminalFormat, type Format } from "../format.ts";
import { paragraphsOf, type Item, type Paragraph } from "../alikeUnknowns.ts";
import { isImportant } from "../importance.ts";
import { sayStacks } from "../stacks.ts";
import { sayUnchanged, sayWhat, sumOf, type ToldUnknowns } from "../unknowns.ts";
import type { ToldUnknown } from "../toldUnknown.ts";
import { count } from "../words.ts";
import type { TerminalStyle } from "./style.ts";
import { wrap } from "./wrap.ts";

/** At most so many are listed, and of those that say whose access it is so many; their number is always exact. */
const maxUnknowns = 12;
const maxImportant = 60;

/** What cannot be told, with the reason, and in which stacks unless that is said already. */
export function drawUnknowns(
  { ofResources, ofStacks, unchanged }: ToldUnknowns,
  style: TerminalStyle,
  { namesStacks, format = terminalFormat, areMore = false }: Drawing,
): string[] {
  const listed = (all: readonly ToldUnknown[], whereOf: WhereOf): string[] => {
    const paragraphs = paragraphsOf(all);
    const items = paragraphs.flatMap((paragraph) => paragraph.items);
    const room = Math.max(maxUnknowns, Math.min(items.filter(({ told }) => isImportant(told)).length, maxImportant));
    const shown = new Set(byImportance(items).slice(0, room));
    const told = [...shown].reduce((sum, { number }) => sum + number, 0);
    const more = sumOf(all) - told;
    const rest = more > 0 ? [`    and ${String(more)} more: --format json has them all`] : [];
    const drawn = paragraphs.flatMap(({ items: each, ...paragraph }) => {
      const some = each.filter((item) => shown.has(item));
      return some.length === 0
        ? []
        : [drawParagraph({ ...paragraph, items: some }, { ...style, format }, whereOf(paragraph))];
    });
    return [...drawn, ...rest];
  };
  const list = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : [[title, ...lines].join("\n")]);
  const things = (all: readonly ToldUnknown[]) =>
    `  ${style.warn(`${count(sumOf(all), areMore ? "more thing" : "thing")} not known`)}`;
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

interface Drawing {
  readonly namesStacks: boolean;
  readonly format?: Format;
  /** Whether something that is not known is told elsewhere. @default false */
  readonly areMore?: boolean;
}

/** What can carry access first. */
function byImportance(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => Number(isImportant(b.told)) - Number(isImportant(a.told)));
}

/** What stands before an unknown: the stacks, where they are not said already. */
type WhereOf = (paragraph: Pick<Paragraph, "stacks">) => string;

/** Before each line of an unknown but its first. */
const further = "      ";

function drawParagraph(
  { title, items }: Paragraph,
  { dim, width, format }: TerminalStyle & { readonly format: Format },
  where: string,
): string {
  // Part by part: each has limits of its own.
  const told = items.map(({ text }) => dim(text.split(", ").map(format.prose).join(", "))).join("; ");
  const before = title ?? sayWhatOf(items, format);
  const lines = wrap(`${where}${before === "" ? "" : `${before}  `}${told}`, width - further.length);
  return lines.map((line, index) => `${index === 0 ? "    " : further}${line}`.trimEnd()).join("\n");
}

/** What one thing is about; some reasons name what was asked for the stack, or say what would tell it. */
function sayWhatOf(items: readonly Item[], { escape }: Format): string {
  const isSaid = ({ names, path, why }: ToldUnknown) =>
    names.length === 0 && (why.includes(` ${path}:`) || why.includes("(config may set "));
  return items.flatMap(({ told }) => (isSaid(told) ? [] : [sayWhat(told, escape)])).join("");
}
