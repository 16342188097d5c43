import type { Location, Report } from "../terms/report.ts";
import { entriesOf } from "./entries.ts";
import { forMarkdown, linkForMarkdown, titleForMarkdown } from "./escape.ts";
import { markdownFormat } from "./format.ts";
import { changesSection } from "./markdown/changes.ts";
import { findingsSection, unknownsSection } from "./markdown/findings.ts";
import { matrixSections } from "./markdown/matrix.ts";
import { fitSections } from "./markdown/section.ts";
import { saidRenames } from "./markdown/renames.ts";
import { besideTitle, titleOf } from "./markdown/title.ts";
import { effects } from "./order.ts";
import { saidOfConfinement } from "./confinement.ts";
import { saidOfStatements } from "./stated.ts";
import { saidOfWaivers } from "./waived.ts";
import { saidOfRefresh } from "./refreshed.ts";
import { tallyOf } from "./tally.ts";

export interface MarkdownOptions {
  /** The https address of a place in the program. Default: places are named and lead nowhere. */
  readonly link?: (location: Location) => string | undefined;
  /** What it is compared with, said in the title: a commit, a file. Default: not said. */
  readonly baseline?: string;
  /** Where everything is that does not fit, as an https address or in words. Default: `--format json`. */
  readonly fullReport?: string;
  /** The name of the project, said in the title. @default not said */
  readonly project?: string;
  /** The most code units that it may have. What is always said may be longer. @default {@link maxMarkdown} */
  readonly limit?: number;
}

/** GitHub refuses a comment of more than 65,536 characters. Counted in code units, which are never fewer. */
export const maxMarkdown = 65_536;

/**
 * The report for a pull request or the summary of a job: the verdict as its title, then who gains what, worst first, what
 * cannot be told, who loses what, errors, and who may do what in all environments; everything else is folded, as are rows
 * without a change where there are many. It is never
 * longer than {@link maxMarkdown}: it is cut between list items and table rows, the least relevant first; totals stay exact.
 */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const { link, baseline, fullReport, project, limit = maxMarkdown } = options;
  const format = markdownFormat(link);
  const where = sayWhere(fullReport);
  const stacks = report.stacks.map((stack) => ({ stack, entries: entriesOf(stack) }));
  const tallies = new Map(stacks.map(({ stack, entries }) => [stack.stack, tallyOf(entries)]));
  const head = [
    `## ${project === undefined ? "" : `${titleForMarkdown(project)}: `}${titleOf(report, tallies, baseline)}`,
    ...saidOfConfinement(report).map(format.prose),
    besideTitle(report),
    saidOfRefresh(report).join(" "),
    saidOfStatements(report).map(format.prose).join(" "),
    saidOfWaivers(report).map(format.prose).join("\\\n"),
    ...saidRenames(report.stacks, format),
  ]
    .filter((line) => line !== "")
    .join("\n\n");
  const [matrix, unchanged] = matrixSections(report.stacks, format, where);
  const sections = [
    ...effects.map((effect) => changesSection(effect, stacks, format, where)),
    findingsSection("error", report, format, where),
    matrix,
    findingsSection("warning", report, format, where),
    findingsSection("note", report, format, where),
    unchanged,
    unknownsSection(report, format, where),
  ].filter((section) => section.size > 0 || (section === matrix && report.stacks.length > 0));
  const body = fitSections(sections, limit - head.length - "\n\n\n".length);
  return body === "" ? `${head}\n` : `${head}\n\n${body}\n`;
}

/** In words, where the rest of a report is. */
export function sayWhere(fullReport: string | undefined): string {
  if (fullReport === undefined) return "`--format json` has them all";
  return /^https:/i.test(fullReport) ? linkForMarkdown("the full report", fullReport) : forMarkdown(fullReport);
}
