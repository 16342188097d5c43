import type { Report, Verdict } from "../../terms/report.ts";
import { verdictOfStacks } from "../../terms/verdict.ts";
import { titleForMarkdown } from "../escape.ts";
import { findingsOf } from "../findings.ts";
import { rankOf } from "../order.ts";
import { count, listOf, sayVerdict } from "../words.ts";
import { folded } from "./section.ts";
import { talliesOf, titleOf } from "./title.ts";

/** A title with more names than this cannot be read. */
const maxNames = 8;

/** Projects whose access grows first; among equals as they were given. */
export function projectsByVerdict(reports: readonly Report[]): Report[] {
  return reports.toSorted((a, b) => rankOf(a.verdict) - rankOf(b.verdict));
}

/** What each project is called: with its folder where two have one name. */
export function projectNames(reports: readonly Report[]): ReadonlyMap<Report, string> {
  const byName = Map.groupBy(reports, nameOf);
  return new Map(
    reports.map((report) => {
      const folder = report.judged?.folder ?? "";
      const isUnique = byName.get(nameOf(report))?.length === 1;
      return [report, isUnique || folder === "" ? nameOf(report) : `${nameOf(report)} ${folder}`];
    }),
  );
}

function nameOf({ judged }: Report): string {
  return judged?.project ?? "(no name)";
}

/** `▲ Access grows in shop · shrinks in billing · does not change in 3 projects`. */
export function titleOfProjects(reports: readonly Report[]): string {
  const names = projectNames(reports);
  const { glyph } = sayVerdict(verdictOfStacks(reports.map(({ verdict }) => verdict)));
  const groups = Map.groupBy(projectsByVerdict(reports), ({ verdict }) => verdict);
  const said = [...groups].map(([verdict, all]) => {
    const isNamed = verdict !== "same" && all.length <= maxNames;
    const which = listOf(all.map((report) => titleForMarkdown(names.get(report) ?? "")));
    return `${verdict === null ? "has no baseline" : effects[verdict]} in ${isNamed ? which : count(all.length, "project")}`;
  });
  return `${glyph} Access ${said.join(" · ")}`;
}

const effects: Record<Verdict, string> = {
  broader: "grows",
  mixed: "changes both ways",
  unknown: "cannot be told",
  narrower: "shrinks",
  same: "does not change",
};

/**
 * Projects in a line each, folded: with their verdict, and their errors and warnings in numbers.
 *
 * @param limit in code units; what does not fit is counted.
 */
export function projectLines(reports: readonly Report[], names: ReadonlyMap<Report, string>, limit: number): string {
  if (reports.length === 0) return "";
  const { before, after } = folded(count(reports.length, "more project"));
  const lines = reports.map((report) => lineOf(report, names.get(report) ?? ""));
  let left = limit - before.length - after.length - "- and 1000000 more\n".length;
  const cut = lines.findIndex((line) => (left -= line.length) < 0);
  const shown = cut === -1 ? lines : [...lines.slice(0, cut), `- and ${String(lines.length - cut)} more\n`];
  return `${before}${shown.join("")}${after}`;
}

function lineOf(report: Report, name: string): string {
  const errors = findingsOf(report, "error").total;
  const warnings = findingsOf(report, "warning").total;
  const parts = [
    titleOf(report, talliesOf(report)),
    ...(errors > 0 ? [`**${count(errors, "error")}**`] : []),
    ...(warnings > 0 ? [count(warnings, "warning")] : []),
  ];
  return `- ${titleForMarkdown(name)}: ${parts.join(" · ")}\n`;
}
