import type { Report, StackReport } from "../terms/report.ts";
import { entriesOf } from "./entries.ts";
import { forTerminal } from "./escape.ts";
import { saidOfStatements } from "./stated.ts";
import { stacksByVerdict } from "./order.ts";
import { saidOfRefresh } from "./refreshed.ts";
import { sayResources, type ResourceCounts } from "./resources.ts";
import { tallyOf } from "./tally.ts";
import { drawChanges, drawGains } from "./terminal/changes.ts";
import { closingOf, hasVerdict } from "./terminal/closing.ts";
import { drawFindings } from "./terminal/findings.ts";
import { drawMatrix } from "./terminal/matrix.ts";
import { drawOverview } from "./terminal/overview.ts";
import { drawState } from "./terminal/state.ts";
import type { TerminalStyle } from "./terminal/style.ts";
import { drawUnknowns } from "./terminal/unknowns.ts";
import { hang } from "./terminal/wrap.ts";
import { unknownsOf } from "./unknowns.ts";

export type { TerminalStyle } from "./terminal/style.ts";

export interface TerminalOptions {
  readonly style: TerminalStyle;
  /** What each stack would create, by stack: said where there is no verdict. */
  readonly resources?: ReadonlyMap<string, ResourceCounts>;
  /** What it is compared with, said in the last line: a commit, a file. Default: not said. */
  readonly baseline?: string;
  /** How the command is going to end. Default: not said. */
  readonly exitCode?: 0 | 1;
  /** Only the verdict of each stack, what grows in a line each, and the errors. Default: everything. */
  readonly quiet?: boolean;
  /** Names the command that explains the worst change. Default: not named. */
  readonly explainHint?: boolean;
}

/**
 * The report for people at a terminal: a verdict for each stack, what changes there, worst first, then who may do what in
 * all environments, what rules find and what is not known. Without any baseline: who may do what in each stack.
 */
export function renderTerminal(report: Report, options: TerminalOptions): string {
  const { style, quiet = false } = options;
  const stacks = stacksByVerdict(report).map((stack) => ({ stack, entries: entriesOf(stack) }));
  const overview = () =>
    drawOverview(
      stacks.map(({ stack, entries }) => ({ stack, tally: tallyOf(entries) })),
      style,
    );
  if (report.stacks.length === 0) return "  No stacks.";
  const said = (line: string) => style.dim(hang("  ", line, style.width));
  const refreshed = saidOfRefresh(report).map(said);
  const stated = saidOfStatements(report).map((line) => said(forTerminal(line)));
  const limits = [refreshed, stated].filter(({ length }) => length > 0).map((lines) => lines.join("\n"));
  if (quiet) {
    return sections([overview(), ...drawGains(stacks, style), ...drawFindings(report, style, ["error"]), ...limits]);
  }
  if (!hasVerdict(report)) return sections([...drawStates(report, options), ...limits]);
  return sections([
    overview(),
    ...drawChanges(stacks, style),
    drawMatrix(report.stacks, style),
    ...drawFindings(report, style),
    ...drawUnknowns(unknownsOf(report), style, { namesStacks: true }),
    ...limits,
    closingOf(
      report,
      stacks.flatMap(({ entries }) => entries),
      options,
    ),
  ]);
}

function drawStates(report: Report, options: TerminalOptions): string[] {
  const { style, exitCode } = options;
  return [
    ...report.stacks.flatMap((stack) => drawStack(stack, options, isOne(report))),
    ...drawFindings(report, style),
    ...(isOne(report) ? [] : drawUnknowns({ ...unknownsOf(report), ofResources: [] }, style, { namesStacks: true })),
    ...(exitCode === undefined ? [] : [closingOf(report, [], options)]),
  ];
}

/** Of a stack alone all that is not known stands together; of several the same of each is told once. */
function isOne({ stacks }: Report): boolean {
  return stacks.length === 1;
}

function drawStack(stack: StackReport, { style, resources }: TerminalOptions, isAlone: boolean): string[] {
  const unknowns = unknownsOf({ stacks: [stack] });
  const counts = resources?.get(stack.stack);
  const title = style.bold(forTerminal(stack.stack));
  const head = counts === undefined ? title : hang(`${title}  `, sayResources(counts), style.width);
  return [
    `${head}\n${drawState(stack, style)}`,
    ...drawUnknowns(isAlone ? unknowns : { ...unknowns, ofStacks: [] }, style, { namesStacks: false }),
  ];
}

function sections(texts: readonly string[]): string {
  return texts.join("\n\n");
}
