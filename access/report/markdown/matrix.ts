import type { StackReport } from "../../terms/report.ts";
import { legendOf, sayCell } from "../cellWords.ts";
import type { Cell } from "../cells.ts";
import { differencesOf, maxDifferences } from "../differences.ts";
import { titleForMarkdown } from "../escape.ts";
import type { Format } from "../format.ts";
import { matrixOf, sayRowScope, sayRowWho, type Matrix } from "../matrix.ts";
import { foldMatrix, isChanged, sayFoldedScope, sayFoldedWho, type FoldedRow } from "../matrixFolds.ts";
import { count, sayNobody, sayVerdict } from "../words.ts";
import { folded, type Section } from "./section.ts";

/** Names of any length must leave room for the table. */
const maxLetters = 4_000;

/** Where something changes, so many rows are in sight; more of what does not change is folded. */
const maxInSight = 16;

/** Who may do what on what in every environment, and where production differs from staging; what else is held, folded. */
export function matrixSections(stacks: readonly StackReport[], format: Format, where: string): [Section, Section] {
  const matrix = matrixOf(stacks);
  const rows = foldMatrix(matrix.rows);
  const changed = rows.findLastIndex(isChanged) + 1;
  const inSight = changed === 0 ? rows.length : Math.max(changed, Math.min(rows.length, maxInSight));
  const [shown, unchanged] = [rows.slice(0, inSight), rows.slice(inSight)];
  const title = `### Who may do what (${count(shown.length, "row")})`;
  const after = [...hiddenStacks(matrix, where), ...saidLegend(rows), ...saidDifferences(matrix, format)];
  return [
    {
      ...tableOf(shown, format, where),
      before: rows.length === 0 ? sayNobody(stacks) : `${title}\n\n${headOf(matrix)}`,
      after: after.map((line) => `\n${line}\n`).join(""),
      floor: 13_000,
    },
    {
      ...tableOf(unchanged, format, where),
      ...folded(`${count(unchanged.length, "row")} without a change`, headOf(matrix)),
      floor: 2_000,
    },
  ];
}

function tableOf(rows: readonly FoldedRow[], format: Format, where: string): Pick<Section, "size" | "item" | "rest"> {
  return {
    size: rows.length,
    item: (index) =>
      rows
        .slice(index, index + 1)
        .map((row) => rowOf(row, format))
        .join(""),
    rest: (from) => `\n… and ${count(rows.length - from, "more row")}: ${where}\n`,
  };
}

function headOf(matrix: Matrix): string {
  const head = ["who", "on", ...matrix.stacks.map(titleForMarkdown)];
  return `${tableRow(head)}\n${tableRow(head.map(() => "---"))}\n`;
}

function rowOf(row: FoldedRow, format: Format): string {
  return tableRow([sayWho(row, format), sayFoldedScope(row, format), ...row.row.line.cells.map(sayChange)]);
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function sayWho(folded: FoldedRow, format: Format): string {
  const { row } = folded;
  if (!row.isFirst) return row.branch === "├" ? "│" : "";
  const who = sayFoldedWho(folded, format);
  return row.branch === "" ? who : `${row.branch} ${who}`;
}

function sayChange(cell: Cell): string {
  return cell.verdict === "same" ? sayCell(cell) : `**${sayCell(cell)} ${sayVerdict(cell.verdict).glyph}**`;
}

/** No more rows than this have room. */
const maxRows = 1_000;

function saidLegend(rows: readonly FoldedRow[]): string[] {
  const legend = legendOf(new Set(rows.slice(0, maxRows).flatMap(({ row }) => row.line.cells)));
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
