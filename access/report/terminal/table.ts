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
}

export interface DrawnTable {
  readonly text: string;
  /** How many lines each row takes. */
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
  const natural = head.map((_, column) => cells.reduce((most, row) => Math.max(most, cellWidth(row[column])), 0));
  const widths = shrunk(natural, head, width);
  if (widths === undefined) return undefined;
  const [title = [], ...drawn] = cells.map((row) => drawRow(row, widths));
  return {
    text: [title, ...drawn].flat().join("\n"),
    heights: drawn.map(({ length }) => length),
    isWrapped: sum(widths) < sum(natural),
  };
}

/** The widths of columns that fit: the widest gives first. */
function shrunk(natural: readonly number[], head: readonly string[], width: number): readonly number[] | undefined {
  const room = width - margin - gap * (natural.length - 1);
  const least = natural.map((each, column) => Math.min(each, Math.max(narrowest, widthOf(head[column] ?? ""))));
  if (sum(least) > room) return undefined;
  const widths = [...natural];
  while (sum(widths) > room) {
    const spare = widths.map((each, column) => (each > (least[column] ?? 0) ? each : 0));
    const widest = spare.indexOf(Math.max(...spare));
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function cellWidth(cell: TableCell | undefined): number {
  const lines = (cell?.text ?? "").split("\n");
  return widthOf(cell?.branch?.[0] ?? "") + Math.max(0, ...lines.map(widthOf));
}

function drawRow(row: readonly TableCell[], widths: readonly number[]): string[] {
  const columns = row.map((cell, column) => drawCell(cell, widths[column] ?? 0));
  const height = Math.max(...columns.map(({ length }) => length));
  return Array.from({ length: height }, (_, index) => {
    const parts = columns.map((lines, column) => padTo(lines[index] ?? "", widths[column] ?? 0));
    return `${" ".repeat(margin)}${parts.join(" ".repeat(gap))}`.trimEnd();
  });
}

function drawCell({ text, branch: [first, others] = ["", ""], paint = plain }: TableCell, width: number): string[] {
  const lines = text.split("\n").flatMap((line) => wrap(line, width - widthOf(first)));
  return lines.map((line, index) => `${index === 0 ? first : others}${line === "" ? "" : paint(line)}`);
}

const plain = (line: string): string => line;
