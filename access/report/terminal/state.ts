import type { StackReport } from "../../terms/report.ts";
import { terminalFormat } from "../format.ts";
import { rowsOf, type Row } from "../rows.ts";
import { sayNobody } from "../words.ts";
import type { TerminalStyle } from "./style.ts";
import { drawTable, fits } from "./table.ts";

/** At most so many rows are drawn; their number is always exact. */
const maxRows = 60;

/** Who may do what in one stack, and how they get in: what there is to say without a baseline. */
export function drawState(stack: StackReport, style: TerminalStyle): string {
  const { rows, more } = rowsOf(stack, maxRows, terminalFormat);
  if (rows.length === 0) return `  ${sayNobody([stack])}`;
  const table = drawRows(rows, style);
  return more === 0 ? table : `${table}\n  and ${String(more)} more rows: --format json has them all`;
}

/** The widest drawing that fits: roles beside what they allow, or below it, or no table at all. */
function drawRows(rows: readonly Row[], style: TerminalStyle): string {
  const cells = [withRoles, ({ may, roles }: Row) => [may, roles].join("\n").trim()];
  const drawn = cells.map((mayCell) =>
    drawTable(
      ["WHO", "MAY DO WHAT (ROLE)", "ON", "HOW THEY GET IN"],
      rows.map((row) => [row.isAlarming ? style.alarm(row.who) : row.who, mayCell(row), row.on, row.ways.join("\n")]),
      style,
    ),
  );
  return drawn.find((table) => fits(table, style)) ?? drawBlocks(rows, style);
}

function withRoles({ may, roles }: Row): string {
  return roles === "" ? may : `${may} (${roles})`;
}

/** On a narrow terminal each row becomes a block, so that no name is ever broken. */
function drawBlocks(rows: readonly Row[], style: TerminalStyle): string {
  return rows
    .map((row) =>
      [
        `  ${row.isAlarming ? style.alarm(row.who) : style.bold(row.who)}`,
        `    ${style.dim("may")}  ${withRoles(row)}`,
        `    ${style.dim("on ")}  ${row.on}`,
        ...row.ways.map((way, index) => `    ${style.dim(index === 0 ? "by " : "   ")}  ${way}`),
      ].join("\n"),
    )
    .join("\n");
}
