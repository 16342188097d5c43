import type { Actor, Report, Scope, StackReport, Verdict } from "../../terms/report.ts";
import type { Entry } from "../entry.ts";
import { forTerminal } from "../escape.ts";
import { findingsOf } from "../findings.ts";
import { stacksByVerdict } from "../order.ts";
import { worstEntries } from "../selection.ts";
import { isUnread } from "../unread.ts";
import { count, listOf } from "../words.ts";
import type { TerminalStyle } from "./style.ts";
import { widthOf } from "./width.ts";
import { wrap } from "./wrap.ts";

interface ClosingOptions {
  readonly style: TerminalStyle;
  readonly exitCode?: 0 | 1;
  readonly explainHint?: boolean;
  readonly baseline?: string;
}

/** The last line: what came out of it, the exit code, and the command that tells more. */
export function closingOf(
  report: Report,
  entries: readonly Entry[],
  { style: { width }, exitCode, explainHint = false, baseline }: ClosingOptions,
): string {
  const errors = findingsOf(report, "error").total;
  const isWarned = findingsOf(report, "warning").total > 0;
  const why =
    errors > 0 ? count(errors, "error") : isWarned && exitCode === 0 ? "Warnings alone do not fail" : undefined;
  const told = [
    `${sayOutcome(report, baseline)}.`,
    ...(hasVerdict(report) ? sayExit(exitCode, errors) : sayExitOfState(exitCode, why)),
  ].join(" ");
  const hint = explainHint ? hintOf(entries, report) : undefined;
  const line = wrap(told, width).join("\n");
  if (hint === undefined) return line;
  // A command is copied as it is: where there is no room beside it stands on a line of its own, in one piece.
  return widthOf(`${told}   ${hint}`) <= width ? `${told}   ${hint}` : `${line}\n${hint}`;
}

function sayExit(exitCode: number | undefined, errors: number): string[] {
  return [
    ...(errors === 0 ? [] : [`${count(errors, "error")}.`]),
    ...(exitCode === undefined ? [] : [`Exit ${String(exitCode)}.`]),
  ];
}

/** Where nothing is judged only errors decide. */
function sayExitOfState(exitCode: number | undefined, why: string | undefined): string[] {
  if (exitCode === undefined) return why === undefined ? [] : [`${why}.`];
  return [`${why === undefined ? "Exit" : `${why}: exit`} ${String(exitCode)}.`];
}

/** Of the worst that happens, and where. */
function sayOutcome(report: Report, baseline: string | undefined): string {
  const [worst] = stacksByVerdict(report);
  if (worst === undefined || worst.verdict === null) return "No baseline: changes are not judged";
  const { verdict } = worst;
  const against = baseline === undefined ? "" : ` against ${forTerminal(baseline)}`;
  if (verdict === "same") return `Access did not change${against}`;
  const where = report.stacks.filter((stack) => stack.verdict === verdict).map(({ stack }) => forTerminal(stack));
  const more = where.length > maxStacks ? " and others" : "";
  return `${outcomes[verdict]} in ${listOf(where.slice(0, maxStacks))}${more}${against}`;
}

const maxStacks = 12;

const outcomes: Record<Exclude<Verdict, "same">, string> = {
  broader: "Access grew",
  mixed: "Access changed both ways",
  unknown: "Cannot tell whether access grew",
  narrower: "Access shrank",
};

/** `keyless explain weekly-report aoai --stack prod`, for the worst change whose names a shell takes as they are. */
function hintOf(entries: readonly Entry[], { stacks }: Pick<Report, "stacks">): string | undefined {
  const [worst] = worstEntries(entries);
  if (worst === undefined || isUnread(worst.changes[0])) return undefined;
  const [{ actor, scope }] = worst.changes;
  const rows = stacks.flatMap(({ stack, access }) => (stack === worst.stack ? access : []));
  const named = rows.flatMap((row) => [row.actor, row.scope]);
  const words = [fullWhereShared(actor, named), fullWhereShared(scope, named), worst.stack].map(shellWord);
  const [who, what, stack] = words;
  if (who === undefined || what === undefined || stack === undefined) return undefined;
  return `keyless explain ${who} ${what} --stack ${stack}`;
}

/** An identity and the app that runs as it often have one name. */
function fullWhereShared({ kind, name }: Actor | Scope, all: readonly (Actor | Scope)[]): string {
  return all.some((other) => other.name === name && other.kind !== kind) ? `${kind} ${name}` : name;
}

/** A name that a shell would read as anything but a name is not offered for copying. */
function shellWord(name: string): string | undefined {
  if (name.length > 100 || !/^[\w(][\w ./:@()+-]*$/.test(name)) return undefined;
  return /^[\w./:@+-]+$/.test(name) ? name : `"${name}"`;
}

/** Whether there is anything to compare with, in any stack. */
export function hasVerdict({ stacks }: { readonly stacks: readonly StackReport[] }): boolean {
  return stacks.some(({ verdict }) => verdict !== null);
}
