import type { StackReport } from "../../terms/report.ts";
import { legendOf, sayCell } from "../cellWords.ts";
import type { Cell } from "../cells.ts";
import { differencesOf, maxDifferences } from "../differences.ts";
import { titleForMarkdown } from "../escape.ts";
import type { Format } from "../format.ts";
import { matrixOf, sayRowScope, sayRowWho, type Matrix, type MatrixRow } from "../matrix.ts";
import { count, sayNobody, sayVerdict } from "../words.ts";
import type { Section } from "./section.ts";

/** Names of any length must leave room for the table. */
const maxLetters = 4_000;

/** Who may do what on what in every environment, and where production differs from staging. */
export function matrixSection(stacks: readonly StackReport[], format: Format, where: string): Section {
  const matrix = matrixOf(stacks);
  const { rows } = matrix;
  const head = ["who", "on", ...matrix.stacks.map(titleForMarkdown)];
  const table = `${tableRow(head)}\n${tableRow(head.map(() => "---"))}\n`;
  return {
    before: rows.length === 0 ? sayNobody(stacks) : `### Who may do what (${count(rows.length, "row")})\n\n${table}`,
    after: [...hiddenStacks(matrix, where), ...saidLegend(matrix), ...saidDifferences(matrix, format)]
      .map((line) => `\n${line}\n`)
      .join(""),
    size: rows.length,
    item: (index) =>
      rows
        .slice(index, index + 1)
        .map((row) => rowOf(row, format))
        .join(""),
    rest: (from) => `\n… and ${count(rows.length - from, "more row")}: ${where}\n`,
    floor: 13_000,
  };
}

function rowOf(row: MatrixRow, format: Format): string {
  return tableRow([sayWho(row, format), sayRowScope(row, format), ...row.line.cells.map(sayChange)]);
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function sayWho(row: MatrixRow, format: Format): string {
  if (!row.isFirst) return row.branch === "├" ? "│" : "";
  const who = sayRowWho(row, format);
  return row.branch === "" ? who : `${row.branch} ${who}`;
}

function sayChange(cell: Cell): string {
  return cell.verdict === "same" ? sayCell(cell) : `**${sayCell(cell)} ${sayVerdict(cell.verdict).glyph}**`;
}

/** No more rows than this have room. */
const maxRows = 1_000;

function saidLegend({ rows }: Matrix): string[] {
  const legend = legendOf(new Set(rows.slice(0, maxRows).flatMap(({ line }) => line.cells)));
  return legend.length === 0 ? [] : [legend.join(" · ")];
}

function hiddenStacks({ hidden }: Matrix, where: string): string[] {
  return hidden === 0 ? [] : [`… and ${count(hidden, "more stack")}: ${where}`];
}

function saidDifferences(matrix: Matrix, format: Format): string[] {
  const differences = differencesOf(matrix);
  if (differences === undefined || differences.rows.length === 0) return [];
  const [prod, staging] = [titleForMarkdown(differences.prod), titleForMarkdown(differences.staging)];
  const told: string[] = [];
  for (const { row, ...held } of differences.rows.slice(0, maxDifferences)) {
    const what = `${sayRowWho(row, format)} on ${sayRowScope(row, format)}`;
    const text = `${what} (${held.prod}; ${staging}: ${held.staging})`;
    if (told.join().length + text.length > maxLetters) break;
    told.push(text);
  }
  const more = differences.rows.length - told.length;
  return [`**${prod} differs from ${staging}**: ${told.join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`];
}
