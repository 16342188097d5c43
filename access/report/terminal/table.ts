import { padTo, widthOf } from "./width.ts";
import { wrap } from "./wrap.ts";
import type { TerminalStyle } from "./style.ts";

/** A cell of one or several lines. */
export interface TableCell {
  readonly text: string;
  /** What stands before its first line, and before the others. Default: nothing. */
  readonly branch?: readonly [first: string, others: string];
  /** Paints each of its lines. Default: plain. */
  readonly paint?: (line: string) => string;
  /** It says what the cell above says, which may take its lines as well. */
  readonly isAsAbove?: true;
  /** It is the only one of its row, and takes the room of all columns. */
  readonly isAcross?: true;
}

export interface DrawnTable {
  readonly text: string;
  /** How many lines each row takes, together with those that say of the same what it leaves out. */
  readonly heights: readonly number[];
  /** Whether some cell takes more lines than it has. */
  readonly isWrapped: boolean;
}

/** Before the first column, and between two of them. */
const margin = 2;
const gap = 3;

/** A column of names is no narrower than this: names would be broken into pieces that nobody reads. */
const narrowest = 16;

/**
 * A table without lines around its cells, no wider than the terminal: what does not fit is wrapped within its column, the
 * widest column first. Nothing where that would leave too little room for words.
 */
export function drawTable(
  head: readonly string[],
  rows: readonly (readonly TableCell[])[],
  { width, dim }: TerminalStyle,
): DrawnTable | undefined {
  const titles = head.map((text): TableCell => ({ text, paint: dim }));
  const cells = [titles, ...rows];
  const natural = head.map((_, column) =>
    cells.reduce((most, row) => Math.max(most, isAcross(row) ? 0 : cellWidth(row[column])), 0),
  );
  const least = leastOf(natural, head);
  const shrunkTo = shrunk(natural, least, width);
  if (shrunkTo === undefined) return undefined;
  const widths = lowest(cells, shrunkTo, { least, most: natural });
  const [title = [], ...drawn] = blocksOf(cells).map((block) => drawBlock(block, widths));
  return {
    text: [title, ...drawn].flat().join("\n"),
    heights: drawn.map(({ length }) => length),
    isWrapped: sum(widths) < sum(natural),
  };
}

function leastOf(natural: readonly number[], head: readonly string[]): readonly number[] {
  return natural.map((each, column) => Math.min(each, Math.max(narrowest, widthOf(head[column] ?? ""))));
}

/** The widths of columns that fit: the widest gives first. */
function shrunk(natural: readonly number[], least: readonly number[], width: number): readonly number[] | undefined {
  const room = width - margin - gap * (natural.length - 1);
  if (sum(least) > room) return undefined;
  const widths = [...natural];
  while (sum(widths) > room) {
    const spare = widths.map((each, column) => (each > (least[column] ?? 0) ? each : 0));
    const widest = spare.indexOf(Math.max(...spare));
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** One column gives room to another as long as the table gets lower by it: so many columns at a time. */
const steps = [6, 3, 1];

function lowest(
  rows: readonly (readonly TableCell[])[],
  start: readonly number[],
  { least, most }: Readonly<Record<"least" | "most", readonly number[]>>,
): readonly number[] {
  const known = new Map<string, readonly number[]>();
  const linesOf = (column: number, width: number): readonly number[] => {
    const key = `${String(column)} ${String(width)}`;
    const lines =
      known.get(key) ?? rows.map((row) => (isAcross(row) ? 0 : drawCell(row[column] ?? { text: "" }, width).length));
    known.set(key, lines);
    return lines;
  };
  const blocks = blocksOf(rows);
  const heightOf = (widths: readonly number[]) => {
    let row = 0;
    return sum(
      blocks.map((block) => {
        const first = row;
        row += block.length;
        if (block.some(isAcross)) return drawAcross(block, widths).length;
        const lines = block.map((cells, at) =>
          cells.map((_, column) => linesOf(column, widths[column] ?? 0)[first + at] ?? 0),
        );
        return heightOfBlock(block, lines);
      }),
    );
  };
  const moves = start.flatMap((_, from) => start.flatMap((_, to) => (from === to ? [] : [{ from, to }])));
  let [best, height] = [start, heightOf(start)];
  for (const step of steps) {
    let isLower = true;
    while (isLower) {
      isLower = false;
      for (const { from, to } of moves) {
        const widths = best.map((width, column) => width + (column === to ? step : column === from ? -step : 0));
        if ((widths[from] ?? 0) < (least[from] ?? 0) || (widths[to] ?? 0) > (most[to] ?? 0)) continue;
        const moved = heightOf(widths);
        if (moved >= height) continue;
        [best, height, isLower] = [widths, moved, true];
      }
    }
  }
  return best;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function cellWidth(cell: TableCell | undefined): number {
  const lines = (cell?.text ?? "").split("\n");
  return widthOf(cell?.branch?.[0] ?? "") + Math.max(0, ...lines.map(widthOf));
}

/** Rows of which one says something for the others as well. */
type Block = readonly (readonly TableCell[])[];

function blocksOf(rows: readonly (readonly TableCell[])[]): Block[] {
  const blocks: (readonly TableCell[])[][] = [];
  for (const row of rows) {
    const isPart = row.some(({ isAsAbove }) => isAsAbove === true);
    if (isPart && blocks.length > 0) blocks.at(-1)?.push(row);
    else blocks.push([row]);
  }
  return blocks;
}

/** Whether a column of a block is one cell, which flows down beside the others. */
function flows(block: Block, column: number): boolean {
  return block.length > 1 && block.slice(1).every((row) => row[column]?.isAsAbove === true);
}

/** @param lines how many each cell takes. */
function heightOfBlock(block: Block, lines: readonly (readonly number[])[]): number {
  const columns = (block[0] ?? []).map((_, column) => column);
  const flowing = columns.filter((column) => flows(block, column));
  const aligned = columns.filter((column) => !flowing.includes(column));
  const rows = lines.map((row) => Math.max(1, ...aligned.map((column) => row[column] ?? 0)));
  return Math.max(sum(rows), ...flowing.map((column) => lines[0]?.[column] ?? 0));
}

function isAcross([first, ...others]: readonly TableCell[]): boolean {
  return others.length === 0 && first?.isAcross === true;
}

function drawAcross(block: Block, widths: readonly number[]): string[] {
  const room = sum(widths) + gap * (widths.length - 1);
  return block.flat().flatMap((cell) => drawCell(cell, room).map((line) => `${" ".repeat(margin)}${line}`));
}

function drawBlock(block: Block, widths: readonly number[]): string[] {
  if (block.some(isAcross)) return drawAcross(block, widths);
  const drawn = block.map((row) => row.map((cell, column) => drawCell(cell, widths[column] ?? 0)));
  const heights = drawn.map((row) =>
    Math.max(1, ...row.flatMap(({ length }, column) => (flows(block, column) ? [] : [length]))),
  );
  const columns = widths.map((_, column) => {
    if (flows(block, column)) return drawn[0]?.[column] ?? [];
    return drawn.flatMap((row, index) => filledTo(row[column] ?? [], heights[index] ?? 0));
  });
  return Array.from({ length: Math.max(...columns.map(({ length }) => length)) }, (_, index) => {
    const parts = columns.map((lines, column) => padTo(lines[index] ?? "", widths[column] ?? 0));
    return `${" ".repeat(margin)}${parts.join(" ".repeat(gap))}`.trimEnd();
  });
}

function filledTo(lines: readonly string[], height: number): string[] {
  return [...lines, ...Array.from({ length: height - lines.length }, () => "")];
}

function drawCell({ text, branch: [first, others] = ["", ""], paint = plain }: TableCell, width: number): string[] {
  const lines = text.split("\n").flatMap((line) => wrap(line, width - widthOf(first)));
  return lines.map((line, index) => `${index === 0 ? first : others}${line === "" ? "" : paint(line)}`);
}

const plain = (line: string): string => line;
