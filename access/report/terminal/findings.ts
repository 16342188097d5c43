import { levels, type Level, type Report } from "../../terms/report.ts";
import { forTerminal } from "../escape.ts";
import { terminalFormat } from "../format.ts";
import { findingsOf, fixAfter, rulesOf, type ToldRule } from "../findings.ts";
import type { ToldFinding } from "../toldFinding.ts";
import { placesOf, sayAlike } from "../findingFolds.ts";
import { sayStacks } from "../stacks.ts";
import { count, listOf } from "../words.ts";
import type { TerminalStyle } from "./style.ts";
import { hang } from "./wrap.ts";

/** At most so many findings of a level are listed; their number is always exact. */
const maxFindings = 20;

/** What rules have to say, errors first: a section for each level. Where access did not change, only errors in full. */
export function drawFindings(
  report: Pick<Report, "stacks" | "verdict">,
  style: TerminalStyle,
  shown: readonly Level[] = levels,
): string[] {
  return shown.flatMap((level) => drawLevel(report, level, style));
}

function drawLevel(report: Pick<Report, "stacks" | "verdict">, level: Level, style: TerminalStyle): string[] {
  const { told, total } = findingsOf(report, level);
  if (total === 0) return [];
  const listed = told.slice(0, maxFindings);
  const rest = total - listed.reduce((sum, { number }) => sum + number, 0);
  const paint = { error: style.alarm, warning: style.warn, note: style.dim }[level];
  const inFull = [
    `  ${paint(count(total, level))}`,
    ...listed.map((each, index) => drawFinding(each, listed[index - 1], style)),
    ...(rest > 0 ? [`    and ${String(rest)} more: --format json has them all`] : []),
  ].join("\n");
  const isKnown = report.verdict === "same" && level !== "error";
  return [isKnown && total > maxUnchanged ? drawRules(told, total, level, style) : inFull];
}

/** Nobody reads long again what was there before: so few are told in full. */
const maxUnchanged = 2;

/** What each rule says first, and how often. */
function drawRules(told: readonly ToldFinding[], total: number, level: Level, style: TerminalStyle): string {
  const rules = rulesOf(told);
  const shown = rules.slice(0, maxRules).map((rule) => drawRule(rule, style));
  const rest = rules.length - shown.length;
  const more = rest > 0 ? [`    and of ${count(rest, "more rule")}`] : [];
  return [`  ${style.dim(`${count(total, level)}: --format json has them in full`)}`, ...shown, ...more].join("\n");
}

const maxRules = 5;

function drawRule({ first, stacks, number }: ToldRule, { width }: TerminalStyle): string {
  const more = number > 1 ? ` (and ${String(number - 1)} more)` : "";
  const { rule, message } = first.finding;
  const label = `    ${sayStacks(stacks, forTerminal)}  ${forTerminal(rule)}  `;
  return hang(label, `${terminalFormat.prose(message)}${more}`, width);
}

/** Of more places the number: each is in the JSON. */
const maxPlaces = 3;

function drawFinding(told: ToldFinding, before: ToldFinding | undefined, { bold, dim, width }: TerminalStyle): string {
  const { rule, message } = told.finding;
  const places = placesOf(told).map(terminalFormat.place);
  const more = places.length > maxPlaces ? [`${String(places.length - maxPlaces)} more`] : [];
  const place = places.length === 0 ? "" : `  ${listOf([...places.slice(0, maxPlaces), ...more])}`;
  const fix = fixAfter(told, before);
  const said = `${terminalFormat.prose(message)}${sayAlike(told, terminalFormat.escape)}  ${dim(forTerminal(rule))}${fix === undefined ? place : ""}`;
  return [
    hang(`    ${bold(sayStacks(told.stacks, forTerminal))}  `, said, width),
    ...(fix === undefined ? [] : [hang(`      ${dim("fix")}  `, `${terminalFormat.prose(fix)}${place}`, width)]),
  ].join("\n");
}
