import type { Report, StackReport, Unknown } from "../terms/report.ts";
import { entriesOf } from "./entries.ts";
import { forTerminal } from "./escape.ts";
import { terminalFormat, terminalFormatWith, type Format } from "./format.ts";
import { saidOfConfinement } from "./confinement.ts";
import { saidOfStatements } from "./stated.ts";
import { stacksByVerdict } from "./order.ts";
import { saidOfWaivers } from "./waived.ts";
import { saidOfRefresh } from "./refreshed.ts";
import { rowsOf } from "./rows.ts";
import { sayResources, type ResourceCounts } from "./resources.ts";
import { tallyOf } from "./tally.ts";
import { drawChanges, drawGains } from "./terminal/changes.ts";
import { closingOf, hasVerdict } from "./terminal/closing.ts";
import { drawFindings } from "./terminal/findings.ts";
import { drawMatrix } from "./terminal/matrix.ts";
import { drawOverview } from "./terminal/overview.ts";
import { shortIds, type ShortIds } from "./terminal/ids.ts";
import { drawState, maxRows } from "./terminal/state.ts";
import type { TerminalStyle } from "./terminal/style.ts";
import { drawUnknowns } from "./terminal/unknowns.ts";
import { widthOf } from "./terminal/width.ts";
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
  const waived = saidOfWaivers(report).map((line) => said(forTerminal(line)));
  const limits = [refreshed, stated, waived].filter(({ length }) => length > 0).map((lines) => lines.join("\n"));
  const confinement = saidOfConfinement(report).map((line) => hang("  ", forTerminal(line), style.width));
  if (quiet) {
    return sections([
      ...confinement,
      overview(),
      ...drawGains(stacks, style),
      ...drawFindings(report, style, { shown: ["error"] }),
      ...limits,
    ]);
  }
  if (!hasVerdict(report)) return sections([...confinement, ...drawStates(report, options), ...limits]);
  return sections([
    ...confinement,
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
  const ids = shortIds(textsOf(report), (times) => times > 1);
  const drawing = { ids, format: terminalFormatWith(ids.shorten), isAlone: report.stacks.length === 1 };
  const { format, isAlone } = drawing;
  const ofStacks = { ...unknownsOf(report), ofResources: [] };
  const findings = drawFindings(report, style, { format, isBrief: true });
  const untold = { stacks: report.stacks.map(withoutToldUnknowns) };
  const areMore = untold.stacks.some(
    ({ unknowns }, index) => unknowns.length < (report.stacks[index]?.unknowns.length ?? 0),
  );
  return [
    ...report.stacks.flatMap((each) => drawStack(each, options, drawing)),
    // What is found and what is not known of one stack stand together.
    ...(isAlone
      ? [[...findings, ...drawUnknowns(unknownsOf(untold), style, { namesStacks: false, format, areMore })].join("\n")]
      : [...findings, ...drawUnknowns(ofStacks, style, { namesStacks: true, format })]),
    ...(exitCode === undefined ? [] : [closingOf(report, [], options)]),
  ].filter((text) => text !== "");
}

/** Of a role assignment a finding says what is not known, with what is held by it. */
function withoutToldUnknowns(stack: StackReport): StackReport {
  const told = new Set(stack.findings.flatMap(({ rule, urn }) => (rule === "unknown-access" ? [urn] : [])));
  const isTold = ({ urn, path }: Unknown) => told.has(urn) && toldPaths.has(path);
  return { ...stack, unknowns: stack.unknowns.filter((unknown) => !isTold(unknown)) };
}

const toldPaths: ReadonlySet<string> = new Set(
  ["principalId", "scope", "roleDefinitionId"].map((input) => `inputs.${input}`),
);

/** What is drawn of several parts of a report: who is named in two of them is told alike there. */
interface Drawing {
  readonly ids: ShortIds;
  readonly format: Format;
  /** Of a stack alone all that is not known stands together; of several the same of each is told once. */
  readonly isAlone: boolean;
}

function textsOf({ stacks }: Report): string[] {
  return stacks.flatMap((stack) => [
    ...rowsOf(stack, maxRows, terminalFormat).rows.flatMap(({ who, on, ways }) => [who, on, ...ways]),
    ...stack.findings.map(({ message }) => message),
    ...stack.unknowns.map(({ why }) => why),
  ]);
}

function drawStack(stack: StackReport, { style, resources }: TerminalOptions, drawing: Drawing): string[] {
  const unknowns = unknownsOf({ stacks: [stack] });
  const { ids, format, isAlone } = drawing;
  const counts = resources?.get(stack.stack);
  const title = style.bold(forTerminal(stack.stack));
  const head =
    counts === undefined
      ? title
      : hang(`${title}  `, sayResources(counts, style.width - widthOf(title) - 2), style.width);
  return [
    `${head}\n${drawState(stack, style, ids)}`,
    ...(isAlone ? [] : drawUnknowns({ ...unknowns, ofStacks: [] }, style, { namesStacks: false, format })),
  ];
}

function sections(texts: readonly string[]): string {
  return texts.join("\n\n");
}
