import {
  type Access,
  forTerminal,
  renderHtml,
  renderJson,
  renderMarkdown,
  renderTerminal,
  type Report,
  type ResourceCounts,
  wrap,
} from "../../access/engine.ts";
import { exitCodeOf, stopsOf, type FailOn, type Finish } from "./exitCode.ts";
import { printForTools } from "./forTools.ts";
import { lineLinks } from "./lineLinks.ts";
import { replaceFile } from "../system/replaceFile.ts";
import { version } from "../system/version.ts";
import { terminalStyle } from "./style.ts";

export const reportFormats = ["terminal", "markdown", "json", "sarif", "junit", "html"] as const;
export type Format = (typeof reportFormats)[number];

/** How a report is judged and where it goes. */
export interface ReportOptions {
  readonly format: Format;
  readonly output?: string;
  readonly failOn: FailOn;
  readonly quiet?: boolean;
}

export interface Surroundings {
  /** A line above the report on a terminal. */
  readonly title?: string;
  /** What the report compares with, in words. */
  readonly baseline?: string;
  /** Whether a stack should have something to be compared with, and has not. Default: no. */
  readonly lacksBaseline?: boolean;
  /** Lines below the report on a terminal: what to do next. */
  readonly next?: readonly string[];
  /** What each stack would create, where that is known. */
  readonly resources?: ReadonlyMap<string, ResourceCounts>;
  /** The folder of the project that the places in the report are in. */
  readonly root: string;
  /** Who held what before, which a page shows. Default: what the report tells of it. */
  readonly heldBefore?: () => ReadonlyMap<string, readonly Access[]>;
  /** Whether `keyless explain` could say more. */
  readonly explainHint: boolean;
  readonly finish: Finish;
}

/** Decides about a report, then prints it, in the format and to the place that were asked for. */
export async function deliver(report: Report, options: ReportOptions, surroundings: Surroundings): Promise<void> {
  const exitCode = exitCodeOf(report, options.failOn, surroundings.lacksBaseline);
  const text =
    options.format === "html"
      ? printPage(report, surroundings)
      : print(report, { ...options, format: options.format }, exitCode, surroundings);
  surroundings.finish(exitCode);
  if (options.output === undefined) {
    process.stdout.write(text);
    return;
  }
  await replaceFile(options.output, text);
  process.stdout.write(`${forTerminal(options.output)}: ${sayVerdicts(report)}\n`);
}

function printPage(report: Report, { baseline, heldBefore, root }: Surroundings): string {
  const before = heldBefore?.();
  return renderHtml(report, {
    link: lineLinks(root),
    version,
    ...(baseline !== undefined && { baseline }),
    ...(before !== undefined && { before }),
  });
}

type PrintedOptions = ReportOptions & { readonly format: Exclude<Format, "html"> };

function print(report: Report, options: PrintedOptions, exitCode: 0 | 1, surroundings: Surroundings): string {
  const { format, output, quiet = false } = options;
  if (format === "json") return renderJson(report);
  const { title, explainHint, resources, baseline, next = [], root } = surroundings;
  if (format === "sarif" || format === "junit") {
    const stops = stopsOf(report, options.failOn, surroundings.lacksBaseline);
    return printForTools(format, report, { stops, exitCode, root });
  }
  const against = baseline === undefined ? {} : { baseline };
  if (format === "markdown") return withNewline(renderMarkdown(report, { link: lineLinks(root), ...against }));
  const style = terminalStyle(output === undefined ? process.stdout : {});
  const counts = resources === undefined ? {} : { resources };
  const text = renderTerminal(report, { style, exitCode, quiet, explainHint, ...counts, ...against });
  const above = title === undefined || quiet ? [] : [title, ""];
  return withNewline([...above, text.trimEnd(), ...next.flatMap((line) => wrap(line, style.width))].join("\n"));
}

/** `dev same, prod broader`: one line for whoever does not see the report. */
function sayVerdicts({ stacks }: Report): string {
  const shown = stacks.slice(0, maxStacks).map(({ stack, verdict }) => `${forTerminal(stack)} ${verdict ?? "–"}`);
  const more = stacks.length - shown.length;
  return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(", ");
}

const maxStacks = 12;

function withNewline(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}
