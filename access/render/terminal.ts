import Table from "cli-table3";

import type { ResourceCounts, Review } from "../review.ts";
import type { StackReport } from "../report.ts";
import { forTerminal } from "./escape.ts";
import { rowsOf, type Row } from "./rows.ts";
import { count } from "./words.ts";

/** How to draw: the width of the terminal, and colours, which never carry meaning alone. */
export interface TerminalStyle {
  readonly width: number;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly warn: (text: string) => string;
  readonly alarm: (text: string) => string;
}

/** At most so many unknowns are listed; their number is always exact. */
const maxUnknowns = 12;

/** The review for people: a line on what each stack would create, then who may do what there. */
export function renderTerminal({ report, resources }: Review, style: TerminalStyle): string {
  return report.stacks
    .map((stack) => {
      const rows = rowsOf(stack).map(escapeRow);
      const sections = [
        `${style.bold(forTerminal(stack.stack))}  ${sayResources(resources.get(stack.stack) ?? { created: new Map(), read: 0 })}`,
        rows.length === 0 ? sayNobody(stack) : drawRows(rows, style),
        ...drawUnknowns(stack, style),
      ];
      return sections.join("\n\n");
    })
    .join("\n\n");
}

/** Not a word more than is known: what cannot be told may be access. */
function sayNobody({ unknowns }: StackReport): string {
  return unknowns.length === 0
    ? "  Nobody is given access."
    : "  No access that can be told. What is not known may give some:";
}

const resourceWords: readonly (readonly [type: string, noun: string])[] = [
  ["azure-native:cognitiveservices:account", "AI account"],
  ["azure-native:cognitiveservices:deployment", "model deployment"],
  ["azure-native:managedidentity:userassignedidentity", "identity"],
  ["azure-native:managedidentity:federatedidentitycredential", "federated credential"],
  ["azure-native:authorization:roleassignment", "role assignment"],
  ["azuread:index/group:group", "Entra group"],
  ["azure-native:resources:resourcegroup", "resource group"],
];

function sayResources({ created: counts, read }: ResourceCounts): string {
  const total = [...counts.values()].reduce((sum, number) => sum + number, 0);
  const known = resourceWords.flatMap(([type, noun]) => {
    const number = counts.get(type) ?? 0;
    return number === 0 ? [] : [{ number, noun }];
  });
  const others = total - known.reduce((sum, { number }) => sum + number, 0);
  const parts = known.map(({ number, noun }) => count(number, noun));
  const all = others === 0 ? parts : [...parts, `${String(others)} more`];
  const created =
    all.length === 0 ? "no resources to create" : `${count(total, "resource")} to create: ${all.join(", ")}`;
  return read === 0 ? created : `${created}; ${String(read)} read`;
}

function escapeRow(row: Row): Row {
  const { who, may, roles, on, ways } = row;
  return {
    ...row,
    who: forTerminal(who),
    may: forTerminal(may),
    roles: forTerminal(roles),
    on: forTerminal(on),
    ways: ways.map(forTerminal),
  };
}

/** The widest drawing that fits: roles beside what they allow, or below it, or no table at all. */
function drawRows(rows: readonly Row[], style: TerminalStyle): string {
  const tables = [
    ({ may, roles }: Row) => withRoles(may, roles),
    ({ may, roles }: Row) => [may, roles].join("\n").trim(),
  ];
  const drawn = tables.map((cell) => drawTable(rows, cell, style));
  return (
    drawn.find((table) => table.split("\n").every((line) => plainLength(line) <= style.width)) ??
    drawBlocks(rows, style)
  );
}

function withRoles(may: string, roles: string): string {
  return roles === "" ? may : `${may} (${roles})`;
}

function drawTable(rows: readonly Row[], mayCell: (row: Row) => string, style: TerminalStyle): string {
  const none = { top: "", "top-mid": "", "top-left": "", "top-right": "", bottom: "", "bottom-mid": "" };
  const borders = { ...none, "bottom-left": "", "bottom-right": "", left: " ", "left-mid": "", mid: "", "mid-mid": "" };
  const table = new Table({
    head: ["WHO", "MAY DO WHAT (ROLE)", "ON", "HOW THEY GET IN"].map(style.dim),
    chars: { ...borders, right: "", "right-mid": "", middle: " " },
    style: { head: [], border: [], "padding-left": 1, "padding-right": 1 },
  });
  for (const row of rows)
    table.push([row.isAlarming ? style.alarm(row.who) : row.who, mayCell(row), row.on, row.ways.join("\n")]);
  return trimLines(table.toString());
}

/** On a narrow terminal each row becomes a block, so that no name is ever broken. */
function drawBlocks(rows: readonly Row[], style: TerminalStyle): string {
  return rows
    .map(({ who, may, roles, on, ways, isAlarming }) =>
      [
        `  ${isAlarming ? style.alarm(who) : style.bold(who)}`,
        `    ${style.dim("may")}  ${withRoles(may, roles)}`,
        `    ${style.dim("on ")}  ${on}`,
        ...ways.map((way, index) => `    ${style.dim(index === 0 ? "by " : "   ")}  ${way}`),
      ].join("\n"),
    )
    .join("\n");
}

function drawUnknowns({ unknowns }: StackReport, style: TerminalStyle): string[] {
  if (unknowns.length === 0) return [];
  const lines = unknowns.slice(0, maxUnknowns).map(({ urn, path, why }) => {
    const where = [urn.split("::").at(-1) ?? "", path].filter((part) => part !== "").join(" ");
    return `    ${forTerminal(where)}  ${style.dim(forTerminal(why))}`;
  });
  const more = unknowns.length - lines.length;
  const rest = more > 0 ? [`    and ${String(more)} more: --format json has them all`] : [];
  return [[`  ${style.warn(`${count(unknowns.length, "thing")} not known`)}`, ...lines, ...rest].join("\n")];
}

function plainLength(line: string): number {
  return line.replace(/\u001b\[[0-9;]*m/g, "").length;
}

function trimLines(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}
