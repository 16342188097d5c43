import type { StackReport } from "../../terms/report.ts";
import { legendOf, sayCell } from "../cellWords.ts";
import { emptyCell, type Cell } from "../cells.ts";
import { differencesOf, maxDifferences } from "../differences.ts";
import { forTerminal } from "../escape.ts";
import { terminalFormat } from "../format.ts";
import { matrixOf, sayRowScope, sayRowWho, type Matrix } from "../matrix.ts";
import { foldMatrix, isChanged, sayFoldedScope, sayFoldedWho, type FoldedRow } from "../matrixFolds.ts";
import { count, sayNobody, sayVerdict } from "../words.ts";
import { drawParts, paintGlyph, type TerminalStyle } from "./style.ts";
import { drawTable, type DrawnTable, type TableCell } from "./table.ts";
import { padTo, widthOf } from "./width.ts";
import { hang } from "./wrap.ts";

/** At most so many rows are drawn; of a longer table so many lines of what does not change. Their number is always exact. */
const maxRows = 60;
const maxUnchangedLines = 18;

/** Who may do what on what in every environment, and where production differs from staging. */
export function drawMatrix(stacks: readonly StackReport[], style: TerminalStyle): string {
  const matrix = matrixOf(stacks);
  if (matrix.rows.length === 0) return `  ${sayNobody(stacks)}`;
  const folded = foldMatrix(matrix.rows);
  const rows = folded.slice(0, maxRows);
  const drawn = drawRows(matrix, rows, style);
  const shown = rows.slice(0, Math.max(rowsThatFit(drawn.heights), rows.findLastIndex(isChanged) + 1));
  const rest = folded.slice(shown.length);
  const unchanged = rest.some(isChanged) || !rows.some(isChanged) ? "" : " without a change";
  return [
    shown.length === rows.length ? drawn.text : drawRows(matrix, shown, style).text,
    ...(rest.length > 0 ? [`  and ${count(rest.length, "more row")}${unchanged}: --format json has them all`] : []),
    ...(matrix.hidden > 0 ? [`  and ${count(matrix.hidden, "more stack")}: --format json has them all`] : []),
    ...drawLegend(shown, style),
    ...drawDifferences(matrix, style),
  ].join("\n");
}

/** How many rows have room: all of them, or so many that the number of the others has room as well. */
function rowsThatFit(heights: readonly number[]): number {
  const upTo = (limit: number) => {
    let lines = 0;
    const first = heights.findIndex((height) => (lines += height) > limit);
    return first === -1 ? heights.length : first;
  };
  return upTo(maxUnchangedLines) === heights.length ? heights.length : Math.max(1, upTo(maxUnchangedLines - 1));
}

/** What is drawn of the rows, and how many lines each of them takes. */
type Drawn = Pick<DrawnTable, "text" | "heights">;

function drawRows(matrix: Matrix, rows: readonly FoldedRow[], style: TerminalStyle): Drawn {
  const table = drawTable(
    ["WHO", "ON", ...matrix.stacks.map(forTerminal)],
    rows.map((row) => [
      whoCell(row, style),
      { text: sayFoldedScope(row, terminalFormat) },
      ...row.row.line.cells.map((cell) => stackCell(cell, style)),
    ]),
    style,
  );
  return table ?? drawBlocks(matrix.stacks, rows, style);
}

function whoCell(folded: FoldedRow, style: TerminalStyle): TableCell {
  const { row } = folded;
  if (!row.isFirst) return { text: row.branch === "├" ? " │" : "" };
  const text = sayFoldedWho(folded, terminalFormat);
  return {
    text,
    ...(row.branch === "" ? {} : { branch: [` ${row.branch} `, row.branch === "├" ? " │ " : "   "] }),
    ...(row.line.actor.kind === "keyHolder" ? { paint: style.alarm } : {}),
  };
}

function stackCell(cell: Cell, style: TerminalStyle): TableCell {
  const text = sayCell(cell);
  if (cell.verdict === "same") return { text };
  const { glyph } = sayVerdict(cell.verdict);
  const painted = paintGlyph(cell.verdict, style);
  return {
    text: `${text} ${glyph}`,
    paint: (line) => (line.endsWith(glyph) ? `${line.slice(0, -glyph.length)}${painted}` : line),
  };
}

/** On a narrow terminal each row becomes a block, in which stacks with the same are told together. */
function drawBlocks(stacks: readonly string[], rows: readonly FoldedRow[], style: TerminalStyle): Drawn {
  const blocks = rows.map((folded) => drawBlock(stacks, folded, style));
  return { text: blocks.join("\n"), heights: blocks.map((block) => block.split("\n").length) };
}

function drawBlock(stacks: readonly string[], folded: FoldedRow, style: TerminalStyle): string {
  const { dim, width } = style;
  const who = whoCell(folded, style);
  const cells = folded.row.line.cells.map((cell, index) => {
    return { stack: forTerminal(stacks[index] ?? ""), said: paintCell(stackCell(cell, style)) };
  });
  const held = cells.some(({ said }) => said !== nothing) ? cells.filter(({ said }) => said !== nothing) : cells;
  const bySaid = [...Map.groupBy(held, ({ said }) => said)];
  const told = [
    ["on", sayFoldedScope(folded, terminalFormat)] as const,
    ...bySaid.map(([said, same]) => [same.map(({ stack }) => stack).join(", "), said] as const),
  ];
  const longest = Math.max(...told.map(([label]) => widthOf(label)));
  return [
    ...(folded.row.isFirst ? [hang(`  ${who.branch?.[0] ?? ""}`, paintCell(who), width)] : []),
    ...told.map(([label, said]) => hang(`    ${dim(padTo(label, longest))}  `, said, width)),
  ].join("\n");
}

const nothing = sayCell(emptyCell);

function paintCell({ text, paint }: TableCell): string {
  return paint?.(text) ?? text;
}

function drawLegend(rows: readonly FoldedRow[], style: TerminalStyle): string[] {
  const legend = legendOf(rows.flatMap(({ row }) => row.line.cells));
  const line = `  ${legend.join(" · ")}`;
  const lines = widthOf(line) <= style.width ? [line] : legend.map((each) => `  ${each}`);
  return legend.length === 0 ? [] : lines.map(style.dim);
}

function drawDifferences(matrix: Matrix, style: TerminalStyle): string[] {
  const differences = differencesOf(matrix);
  if (differences === undefined || differences.rows.length === 0) return [];
  const [prod, staging] = [forTerminal(differences.prod), forTerminal(differences.staging)];
  const told = differences.rows.slice(0, maxDifferences).map(({ row, ...held }) => {
    return `${sayRowWho(row, terminalFormat)} on ${sayRowScope(row, terminalFormat)} (${held.prod}; ${staging}: ${held.staging})`;
  });
  const more = differences.rows.length - told.length;
  const parts = more > 0 ? [...told, `and ${String(more)} more`] : told;
  const label = `  ${style.warn(`${prod} differs from ${staging}`)}: `;
  const line = drawParts(label, parts, style);
  return [
    "",
    line.includes("\n") ? [label.trimEnd(), ...parts.map((part) => hang("    ", part, style.width))].join("\n") : line,
  ];
}
