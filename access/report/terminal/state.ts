import type { StackReport } from "../../terms/report.ts";
import { terminalFormat } from "../format.ts";
import { rowsOf, type Row } from "../rows.ts";
import { sayNobody } from "../words.ts";
import { shortIds } from "./ids.ts";
import type { TerminalStyle } from "./style.ts";
import { drawTable, type DrawnTable } from "./table.ts";
import { hang, wrap } from "./wrap.ts";

/** At most so many rows are drawn; their number is always exact. */
const maxRows = 60;

/** Who may do what in one stack, and how they get in: what there is to say without a baseline. */
export function drawState(stack: StackReport, style: TerminalStyle): string {
  const { rows, more } = rowsOf(stack, maxRows, terminalFormat);
  if (rows.length === 0) return `  ${sayNobody([stack])}`;
  const table = drawLowest(rows, style);
  return more === 0 ? table : `${table}\n  and ${String(more)} more rows: --format json has them all`;
}

/** GUIDs in full where that takes fewer lines than their beginnings and a line that spells them out. */
function drawLowest(rows: readonly Row[], style: TerminalStyle): string {
  const ids = shortIds(rows.flatMap(({ who, on, ways }) => [who, on, ...ways]));
  const short = rows.map((row) => ({
    ...row,
    who: ids.shorten(row.who),
    on: ids.shorten(row.on),
    ways: row.ways.map(ids.shorten),
  }));
  const legend = ids.legend(style.width);
  const inFull = drawRows(rows, style);
  if (legend === "") return inFull;
  const shortened = `${drawRows(short, style)}\n${style.dim(legend)}`;
  return shortened.split("\n").length <= inFull.split("\n").length ? shortened : inFull;
}

/** Roles beside what they allow, or below it where the table has to be wrapped, or no table at all. */
function drawRows(rows: readonly Row[], style: TerminalStyle): string {
  const tables = [withRoles, ({ may, roles }: Row) => [may, roles].join("\n").trim()].map((mayCell) =>
    drawTable(
      ["WHO", "MAY DO WHAT (ROLE)", "ON", "HOW THEY GET IN"],
      rows.map((row, index) => [
        sameAs(rows[index - 1], row)
          ? { text: "", isAsAbove: true }
          : { text: row.who, ...(row.isAlarming ? { paint: style.alarm } : {}) },
        { text: mayCell(row) },
        { text: row.on },
        sameAs(rows[index - 1], row) ? { text: "", isAsAbove: true } : { text: row.ways.join("\n") },
      ]),
      style,
    ),
  );
  const [wide, wrapped] = tables;
  if (wide?.isWrapped === false) return wide.text;
  const [lowest] = [wrapped, wide].flatMap((table) => table ?? []).toSorted((a, b) => heightOf(a) - heightOf(b));
  return lowest?.text ?? drawBlocks(rows, style);
}

function heightOf({ heights }: DrawnTable): number {
  return heights.reduce((total, each) => total + each, 0);
}

/** Whether a row is about the same somebody, who gets in in the same ways. */
function sameAs(above: Row | undefined, row: Row): boolean {
  return above?.who === row.who && above.ways.join("\n") === row.ways.join("\n");
}

function withRoles({ may, roles }: Row): string {
  return roles === "" ? may : `${may} (${roles})`;
}

/** On a narrow terminal each row becomes a block. */
function drawBlocks(rows: readonly Row[], style: TerminalStyle): string {
  const { width, dim } = style;
  return rows
    .flatMap((row) => [
      ...wrap(row.who, width - 2).map((line) => `  ${row.isAlarming ? style.alarm(line) : style.bold(line)}`),
      hang(`    ${dim("may")}  `, withRoles(row), width),
      hang(`    ${dim("on ")}  `, row.on, width),
      ...row.ways.map((way, index) => hang(`    ${dim(index === 0 ? "by " : "   ")}  `, way, width)),
    ])
    .join("\n");
}
