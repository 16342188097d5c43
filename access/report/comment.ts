import type { Judged, Location, Report } from "../terms/report.ts";
import { saidOfConfinement } from "./confinement.ts";
import { forMarkdown, linkForMarkdown, proseForMarkdown } from "./escape.ts";
import { findingsOf } from "./findings.ts";
import { maxMarkdown, renderMarkdown } from "./markdown.ts";
import { projectLines, projectNames, projectsByVerdict, titleOfProjects } from "./markdown/projects.ts";
import { talliesOf, titleOf } from "./markdown/title.ts";
import { shareRoom } from "./markdown/room.ts";

export interface CommentOptions {
  /** The commit that was judged, and when, as `2026-11-30 17:02 UTC`. */
  readonly commit: string;
  readonly at: string;
  /** The newest commit of the pull request, where it is another one. @default the judged one */
  readonly newest?: string;
  /** The https address of a place in the program. @default places lead nowhere */
  readonly link?: (judged: Judged, location: Location) => string | undefined;
  /** The https address of the full reports. @default not said */
  readonly fullReport?: string;
  /** The most code units that it may have. @default {@link maxMarkdown} */
  readonly limit?: number;
}

/** A project with less room than this, in code units, is told in a line. */
const leastRoom = 6_000;
/** For the lines of these. */
const roomForLines = 4_000;

/**
 * One comment on a pull request for the reports of all of its projects: the verdict of all as its title, then each project
 * whose access changes, worst first, then the others in a line each. Where nothing changes it is one line.
 */
export function renderComment(reports: readonly Report[], options: CommentOptions): string {
  const { limit = maxMarkdown } = options;
  const foot = `\n${footOf(options)}\n`;
  const above = outdatedBy(options);
  if (isUnchanged(reports)) {
    const confinement = new Set(reports.flatMap(saidOfConfinement));
    return `${above}${[titleInOneLine(reports), ...[...confinement].map(proseForMarkdown)].join("\n\n")}\n${foot}`;
  }
  const body = bodyOf(reports, options, limit - above.length - foot.length);
  return `${above}${body}${foot}`;
}

/** Whether there is nothing to read: access is the same everywhere, and no finding is an error. */
export function isUnchanged(reports: readonly Report[]): boolean {
  return reports.every((report) => report.verdict === "same" && findingsOf(report, "error").total === 0);
}

function bodyOf(reports: readonly Report[], options: CommentOptions, limit: number): string {
  const [only] = reports;
  if (only !== undefined && reports.length === 1) return told(only, options, { limit });
  const most = Math.floor(limit / leastRoom);
  const changing = projectsByVerdict(reports).filter((report) => !isUnchanged([report]));
  for (let number = Math.min(most, changing.length); ; number -= 1) {
    const body = bodyOfProjects(reports, changing.slice(0, number), options, limit);
    if (body.length <= limit || number === 0) return body;
  }
}

/** The title, the shown projects, and the others in a line each. */
function bodyOfProjects(
  reports: readonly Report[],
  shown: readonly Report[],
  options: CommentOptions,
  limit: number,
): string {
  const names = projectNames(reports);
  const title = `## ${titleOfProjects(reports)}\n\n`;
  const others = projectsByVerdict(reports).filter((report) => !shown.includes(report));
  const rest = projectLines(others, names, roomForLines);
  const room = limit - title.length - rest.length - shown.length;
  const tell = (report: Report, limit: number) => told(report, options, { limit, project: names.get(report) ?? "" });
  const whole = shown.map((report) => tell(report, room));
  const sizes = whole.map(({ length }) => length);
  const rooms = shareRoom(sizes, room);
  const texts = shown.map((report, index) => {
    const [text = "", given = 0] = [whole[index], rooms[index]];
    return text.length <= given ? text : tell(report, given);
  });
  return `${title}${[...texts, rest].filter((text) => text !== "").join("\n")}`;
}

/** The verdict of all: `▲ Access grows in prod: 1 gains, 0 lose`; of several projects, in which of them. */
export function titleInOneLine(reports: readonly Report[]): string {
  const [only] = reports;
  return only !== undefined && reports.length === 1 ? titleOf(only, talliesOf(only)) : titleOfProjects(reports);
}

function told(report: Report, { link, fullReport }: CommentOptions, more: { limit: number; project?: string }): string {
  const { judged } = report;
  return renderMarkdown(report, {
    ...(link !== undefined && judged !== undefined && { link: (location: Location) => link(judged, location) }),
    ...(fullReport !== undefined && { fullReport }),
    ...more,
  });
}

function outdatedBy({ commit, newest = commit }: CommentOptions): string {
  if (newest === commit) return "";
  return `> **Outdated**: this is about ${shortCommit(commit)}, and the newest commit is ${shortCommit(newest)}.\n\n`;
}

function footOf({ commit, at, fullReport }: CommentOptions): string {
  const where = fullReport === undefined ? [] : [linkForMarkdown("full report", fullReport)];
  return `<sub>${[`commit ${shortCommit(commit)}`, at, ...where].join(" · ")}</sub>`;
}

/** Between back quotes, where GitHub makes no link of it. */
function shortCommit(commit: string): string {
  return forMarkdown(commit.slice(0, 7));
}
