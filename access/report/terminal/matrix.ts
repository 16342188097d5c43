import type { StackReport } from "../../terms/report.ts";
import { legendOf, sayCell } from "../cellWords.ts";
import type { Cell } from "../cells.ts";
import { differencesOf, maxDifferences } from "../differences.ts";
import { forTerminal } from "../escape.ts";
import { terminalFormat } from "../format.ts";
import { matrixOf, sayRowScope, sayRowWho, type Matrix, type MatrixRow } from "../matrix.ts";
import { sayNobody } from "../words.ts";
import { drawParts, paintGlyph, type TerminalStyle } from "./style.ts";
import { drawTable, fits } from "./table.ts";

/** At most so many rows are drawn, and where nothing changed so many lines; their number is always exact. */
const maxRows = 60;
const maxUnchangedLines = 16;

/** Who may do what on what in every environment, and where production differs from staging. */
export function drawMatrix(stacks: readonly StackReport[], style: TerminalStyle): string {
  const matrix = matrixOf(stacks);
  if (matrix.rows.length === 0) return `  ${sayNobody(stacks)}`;
  const rows = matrix.rows.slice(0, maxRows);
  const isUnchanged = stacks.every(({ verdict }) => verdict === "same");
  const drawn = drawRows(matrix, isUnchanged ? rows.slice(0, maxUnchangedLines) : rows, style);
  const shown = !isUnchanged || isShort(drawn) ? drawn.rows : drawn.rows.slice(0, rowsThatFit(drawn));
  const more = matrix.rows.length - shown.length;
  return [
    shown === drawn.rows ? drawn.text : drawRows(matrix, shown, style).text,
    ...(more > 0 ? [`  and ${String(more)} more rows: --format json has them all`] : []),
    ...(matrix.hidden > 0 ? [`  and ${String(matrix.hidden)} more stacks: --format json has them all`] : []),
    ...drawLegend(shown, style),
    ...drawDifferences(matrix, style),
  ].join("\n");
}

interface Drawn {
  readonly rows: readonly MatrixRow[];
  readonly text: string;
}

/** A heading is no row. */
function isShort({ text }: Drawn): boolean {
  return text.split("\n").length <= maxUnchangedLines + 1;
}

/** Rows that are blocks take several lines. */
function rowsThatFit({ rows, text }: Drawn): number {
  return Math.max(1, Math.floor((rows.length * maxUnchangedLines) / text.split("\n").length));
}

function drawRows(matrix: Matrix, rows: readonly MatrixRow[], style: TerminalStyle): Drawn {
  const table = drawTable(
    ["WHO", "ON", ...matrix.stacks.map(forTerminal)],
    rows.map((row) => [
      drawWho(row, style),
      sayRowScope(row, terminalFormat),
      ...row.line.cells.map((cell) => drawCell(cell, style)),
    ]),
    style,
  );
  return { rows, text: fits(table, style) ? table : drawBlocks(matrix.stacks, rows, style) };
}

function drawWho(row: MatrixRow, style: TerminalStyle): string {
  if (!row.isFirst) return row.branch === "├" ? " │" : "";
  const who = sayRowWho(row, terminalFormat);
  const painted = row.line.actor.kind === "keyHolder" ? style.alarm(who) : who;
  return row.branch === "" ? painted : ` ${row.branch} ${painted}`;
}

function drawCell(cell: Cell, style: TerminalStyle): string {
  return cell.verdict === "same" ? sayCell(cell) : `${sayCell(cell)} ${paintGlyph(cell.verdict, style)}`;
}

/** On a narrow terminal each row becomes a block, so that no name is ever broken. */
function drawBlocks(stacks: readonly string[], rows: readonly MatrixRow[], style: TerminalStyle): string {
  const names = stacks.map(forTerminal);
  const width = Math.max("on".length, ...names.map(({ length }) => length));
  const blocks = rows.map((row) => [
    ...(row.isFirst ? [`  ${drawWho(row, style)}`] : []),
    `    ${style.dim("on".padEnd(width))}  ${sayRowScope(row, terminalFormat)}`,
    ...row.line.cells.map((cell, index) => {
      return `    ${style.dim((names[index] ?? "").padEnd(width))}  ${drawCell(cell, style)}`;
    }),
  ]);
  return blocks.flat().join("\n");
}

function drawLegend(rows: readonly MatrixRow[], style: TerminalStyle): string[] {
  const legend = legendOf(rows.flatMap(({ line }) => line.cells));
  const line = `  ${legend.join(" · ")}`;
  const lines = fits(line, style) ? [line] : legend.map((each) => `  ${each}`);
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
  return ["", drawParts(`  ${style.warn(`${prod} differs from ${staging}`)}: `, parts, style)];
}
