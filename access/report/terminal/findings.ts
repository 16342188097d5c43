import { levels, type Level, type Report } from "../../terms/report.ts";
import { forTerminal } from "../escape.ts";
import { terminalFormat, type Format } from "../format.ts";
import { findingsOf, rulesOf, sayTold, type ToldRule } from "../findings.ts";
import { sayPlaces } from "../places.ts";
import { fixesOf, type ToldFix } from "../fixes.ts";
import type { ToldFinding } from "../toldFinding.ts";
import { sayStacks } from "../stacks.ts";
import { count } from "../words.ts";
import type { TerminalStyle } from "./style.ts";
import { hang, wrap } from "./wrap.ts";

/** At most so many findings of a level are listed; their number is always exact. */
const maxFindings = 20;

/** What rules have to say, errors first: level by level. Where access did not change, only errors in full. */
export function drawFindings(
  report: Pick<Report, "stacks" | "verdict">,
  style: TerminalStyle,
  { shown = levels, format = terminalFormat, isBrief = false }: Drawing = {},
): string[] {
  const drawing = { ...style, format, isBrief, isOne: report.stacks.length < 2 };
  const levelsDrawn = shown.flatMap((level) => drawLevel(report, level, drawing));
  return levelsDrawn.length === 0 ? [] : [levelsDrawn.join("\n")];
}

interface Drawing {
  /** @default all */
  readonly shown?: readonly Level[];
  readonly format?: Format;
  /** Whether a table tells what roles let do and who holds which. @default false */
  readonly isBrief?: boolean;
}

interface FindingStyle extends TerminalStyle {
  readonly format: Format;
  readonly isBrief: boolean;
  /** Whether there is one stack, which has been named. */
  readonly isOne: boolean;
}

function drawLevel(report: Pick<Report, "stacks" | "verdict">, level: Level, style: FindingStyle): string[] {
  const { told, total } = findingsOf(report, level);
  if (total === 0) return [];
  // A note asks for nothing: in a report without a baseline what could be done is in the JSON.
  const isWithoutFix = style.isBrief && level === "note";
  const listed = told.slice(0, maxFindings).map((each) => (isWithoutFix ? { ...each, fixes: [] } : each));
  const fixes = fixesOf(listed);
  const rest = total - listed.reduce((sum, { number }) => sum + number, 0);
  const paint = { error: style.alarm, warning: style.warn, note: style.dim }[level];
  const title = paint(count(total, level));
  const [first, ...others] = listed.map((each, index) => ({ each, fix: fixes[index] ?? { text: "" } }));
  if (first === undefined) return [];
  // One alone stands beside its number.
  const isAlone = others.length === 0 && rest === 0;
  const inFull = [
    ...(isAlone ? [] : [`  ${title}${told.some(isTogether) ? ", similar ones grouped" : ""}`]),
    drawFinding(first.each, first.fix, style, isAlone ? `  ${title}  ` : undefined),
    ...others.map(({ each, fix }) => drawFinding(each, fix, style)),
    ...(rest > 0 ? [`    and ${String(rest)} more: --format json has them all`] : []),
  ].join("\n");
  const isKnown = report.verdict === "same" && level !== "error";
  return [isKnown && total > maxUnchanged ? drawRules(told, total, level, style) : inFull];
}

/** Whether it is several findings of one stack. */
function isTogether({ number, stacks }: ToldFinding): boolean {
  return number > stacks.length;
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
  const label = `    ${sayStacks(stacks, forTerminal)}  ${forTerminal(first.rules.join(", "))}  `;
  return hang(label, `${sayTold({ ...first, likewise: [] }, terminalFormat)}${more}`, width);
}

/** Of more places the number: each is in the JSON. */
const maxPlaces = 3;

/** @param before what stands before it, where that is not the indentation of a list. */
function drawFinding(told: ToldFinding, { text: fix, toldAt }: ToldFix, style: FindingStyle, before = "    "): string {
  const { bold, dim, width, format, isOne, isBrief } = style;
  const at = told.places.length === 0 ? "" : `  ${sayPlaces(told.places, maxPlaces, format.place)}`;
  const isAsAbove = fix === "" && told.fixes.some((text) => text !== "");
  const where = toldAt === undefined ? "as above" : `as for ${sayWhere(toldAt, format)}`;
  const place = isAsAbove ? `${at}  ${dim(`fix ${where}`)}` : at;
  const said = `${sayTold(told, format, isBrief)}  ${dim(forTerminal(told.rules.join(", ")))}`;
  const stacks = isOne ? "" : `${bold(sayStacks(told.stacks, forTerminal))}  `;
  const draw = (behindMessage: string, behindFix: string) =>
    [
      hangBelow(`${before}${stacks}`, `${said}${behindMessage}`, width),
      ...(fix === "" ? [] : [hang(`${further}${dim("fix")}  `, `${sayFix(fix, format)}${behindFix}`, width)]),
    ].join("\n");
  // Where it is stands where there is room.
  const [first, second] = [draw(place, ""), draw("", place)];
  return fix !== "" && second.split("\n").length < first.split("\n").length ? second : first;
}

/** Which other finding it is. */
function sayWhere({ places, rules }: ToldFinding, { place }: Format): string {
  return places.length === 0 ? forTerminal(rules.join(", ")) : sayPlaces(places, 1, place);
}

const further = "      ";

/** `label  text`, its further lines below each other, whatever the label is; the first has the room that they leave. */
function hangBelow(label: string, text: string, width: number): string {
  const said = label.trimStart() + text;
  const indent = label.slice(0, label.length - label.trimStart().length);
  const [first = ""] = wrap(said, width - indent.length);
  const rest = said.slice(first.length).trimStart();
  const others = rest === "" ? [] : wrap(rest, width - further.length);
  return [`${indent}${first}`, ...others.map((line) => `${further}${line}`)].join("\n");
}

/** Sentence by sentence: each has limits of its own. */
function sayFix(fix: string, { prose }: Format): string {
  return fix
    .split(/(?<=\.) /)
    .map(prose)
    .join(" ");
}
