import { levels, type Level, type Report } from "../../terms/report.ts";
import { forTerminal } from "../escape.ts";
import { terminalFormat } from "../format.ts";
import { findingsOf, type ToldFinding } from "../findings.ts";
import { count } from "../words.ts";
import type { TerminalStyle } from "./style.ts";

/** At most so many findings of a level are listed; their number is always exact. */
const maxFindings = 20;

/** What rules have to say, errors first: a section for each level. */
export function drawFindings(
  report: Pick<Report, "stacks">,
  style: TerminalStyle,
  shown: readonly Level[] = levels,
): string[] {
  return shown.flatMap((level) => drawLevel(report, level, style));
}

function drawLevel(report: Pick<Report, "stacks">, level: Level, style: TerminalStyle): string[] {
  const { told, total } = findingsOf(report, level);
  if (total === 0) return [];
  const listed = told.slice(0, maxFindings);
  const rest = total - listed.reduce((sum, { number }) => sum + number, 0);
  const paint = { error: style.alarm, warning: style.warn, note: style.dim }[level];
  return [
    [
      `  ${paint(count(total, level))}`,
      ...listed.map((each) => drawFinding(each, style)),
      ...(rest > 0 ? [`    and ${String(rest)} more: --format json has them all`] : []),
    ].join("\n"),
  ];
}

function drawFinding({ finding, stacks }: ToldFinding, style: TerminalStyle): string {
  const { rule, message, fix, location } = finding;
  const place = location === undefined ? "" : `  ${terminalFormat.place(location)}`;
  return [
    `    ${style.bold(forTerminal(stacks.join(", ")))}  ${forTerminal(message)}  ${style.dim(forTerminal(rule))}`,
    `      ${style.dim("fix")}  ${forTerminal(fix)}${place}`,
  ].join("\n");
}
