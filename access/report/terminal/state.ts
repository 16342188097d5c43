import type { StackReport } from "../../terms/report.ts";
import { terminalFormat } from "../format.ts";
import { sayKeyListers } from "../keyListers.ts";
import { rowsOf, type Row } from "../rows.ts";
import { sayNobody } from "../words.ts";
import { shortIds, type ShortIds } from "./ids.ts";
import type { TerminalStyle } from "./style.ts";
import { drawTable, type DrawnTable, type TableCell } from "./table.ts";
import { widthOf } from "./width.ts";
import { hang, wrap } from "./wrap.ts";

/** At most so many rows are drawn; their number is always exact. */
export const maxRows = 60;

/**
 * Who may do what in one stack, and how they get in: what there is to say without a baseline.
 *
 * @param ids the GUIDs that are told again in what stands below the table.
 */
export function drawState(stack: StackReport, style: TerminalStyle, ids: ShortIds): string {
  const { rows, more } = rowsOf(stack, maxRows, terminalFormat);
  if (rows.length === 0) return `  ${sayNobody([stack])}`;
  const rest = more === 0 ? [] : [`  and ${String(more)} more rows: --format json has them all`];
  const keys = sayKeyListers(stack, terminalFormat.escape).map((line) => hang("  ", ids.shorten(line), style.width));
  return [drawLowest(rows, style, ids), ...rest, ...keys].join("\n");
}

/** Those that are told once are in full where that takes fewer lines than their beginnings and a line that spells them out. */
function drawLowest(rows: readonly Row[], style: TerminalStyle, ids: ShortIds): string {
  const texts = rows.flatMap(({ who, on, ways }) => [who, on, ...ways]);
  const [some, every] = [ids, shortIds(texts, () => true)].map((short) => {
    const legend = short.legend(texts, style.width);
    const drawn = drawRows(
      rows.map((row) => shortened(row, short)),
      style,
    );
    return legend === "" ? drawn : `${drawn}\n${style.dim(legend)}`;
  });
  if (some === undefined || every === undefined) return "";
  return every.split("\n").length <= some.split("\n").length ? every : some;
}

function shortened(row: Row, { shorten }: ShortIds): Row {
  return { ...row, who: shorten(row.who), on: shorten(row.on), ways: row.ways.map(shorten) };
}

/**
 * How somebody gets in, and the roles, each in a column or cell of its own, or in brackets behind who it is and what they may do,
 * and who it is above all that they may do: as it takes the fewest lines. No table at all where there is no room for one.
 */
function drawRows(rows: readonly Row[], style: TerminalStyle): string {
  const draw = (layout: Layout, may: (row: Row) => string) =>
    drawTable(
      [...layout.head, "ON", ...layout.tail],
      rows.flatMap((row, index) => {
        const isAsAbove = sameAs(rows[index - 1], row);
        const isAlone = !isAsAbove && !sameAs(rows[index + 1], row);
        return layout.lines(row, { isAsAbove, isAlone, may: may(row), style });
      }),
      style,
    );
  const wide = draw(apart, withRoles);
  if (wide?.isWrapped === false) return wide.text;
  const layouts = [below(false), below(true), inBrackets].map((layout) => draw(layout, withRoles));
  const tables = [...layouts, wide, draw(apart, aboveRoles), draw(inBrackets, aboveRoles)];
  const [lowest] = tables.flatMap((table) => table ?? []).toSorted((a, b) => heightOf(a) - heightOf(b));
  return lowest?.text ?? drawBlocks(rows, style);
}

const mayHead = "MAY DO WHAT (ROLE), WORST FIRST";

/** Where it is told who somebody is and how they get in. */
interface Layout {
  readonly head: readonly string[];
  readonly tail: readonly string[];
  readonly lines: (row: Row, drawing: RowDrawing) => readonly (readonly TableCell[])[];
}

interface RowDrawing {
  readonly isAsAbove: boolean;
  /** Whether it is all that they hold. */
  readonly isAlone: boolean;
  readonly may: string;
  readonly style: TerminalStyle;
}

const apart: Layout = {
  head: ["WHO", mayHead],
  tail: ["HOW THEY GET IN"],
  lines: (row, { isAsAbove, may, style }) => {
    const cell = (text: string): TableCell => (isAsAbove ? { text: "", isAsAbove } : { text });
    return [[{ ...cell(row.who), ...alarm(row, style) }, { text: may }, { text: row.on }, cell(row.ways.join("\n"))]];
  },
};

const inBrackets: Layout = {
  head: ["WHO (HOW THEY GET IN)", mayHead],
  tail: [],
  lines: (row, { isAsAbove, may, style }) => {
    const who: TableCell = isAsAbove ? { text: "", isAsAbove } : { text: withWays(row), ...alarm(row, style) };
    return [[who, { text: may }, { text: row.on }]];
  },
};

const below = (isInline: boolean): Layout => ({
  head: [`WHO (HOW THEY GET IN): ${mayHead}`],
  tail: [],
  lines: (row, { isAsAbove, isAlone, may, style }) => {
    const who = withWays(row);
    if (row.on === none) return [[{ text: `${who}: ${may}`, isAcross: true }]];
    const inline = `${who}: ${may}`;
    if (isInline && isAlone && widthOf(inline) <= style.width * inlineShare)
      return [[{ text: inline, ...alarm(row, style) }, { text: row.on }]];
    return [
      ...(isAsAbove ? [] : [[{ text: who, ...alarm(row, style), isAcross: true as const }]]),
      [{ text: may, branch: ["  ", "  "] as const }, { text: row.on }],
    ];
  },
});

/** Beside what is longer there is no room for what it is held on. */
const inlineShare = 0.6;

function alarm({ isAlarming }: Row, style: TerminalStyle): Pick<TableCell, "paint"> {
  return isAlarming ? { paint: style.alarm } : {};
}

function withWays({ who, ways }: Row): string {
  return ways.join("") === none ? who : `${who} (${ways.join(" ")})`;
}

/** In a column of its own, where there is no way in to tell. */
const none = "–";

function heightOf({ text }: DrawnTable): number {
  return text.split("\n").length;
}

/** Whether a row is about the same somebody, who gets in in the same ways. */
function sameAs(above: Row | undefined, row: Row): boolean {
  return above?.who === row.who && above.ways.join("\n") === row.ways.join("\n");
}

/** A role of which nothing more is known stands alone. */
function withRoles({ may, roles }: Row): string {
  if (may === "") return roles;
  return roles === "" ? may : `${may} (${roles})`;
}

function aboveRoles({ may, roles }: Row): string {
  return may === "" || roles === "" ? may + roles : `${may}\n(${roles})`;
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
