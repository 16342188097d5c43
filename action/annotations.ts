import { forTerminal, repositoryPath, resultsOf, type Report } from "../access/engine.ts";
import { stopsOf, type FailOn } from "../cli/report/exitCode.ts";
import type { Annotation } from "./runner.ts";

/** GitHub shows so many of each kind for a step. */
const maxOfKind = 10;
const maxMessage = 2_000;

const kinds = { error: "error", warning: "warning", note: "notice" } as const;

/** What changes, and what is found, at the lines that cause it: of each kind the worst, as many as are shown. */
export function annotationsOf(reports: readonly Report[], failOn: FailOn): Annotation[] {
  const all = reports.flatMap((report) => {
    const folder = report.judged?.folder ?? "";
    return resultsOf(report, stopsOf(report, failOn)).map(({ stack, level, say, places: [place] }): Annotation => {
      const [first, ...others] = say();
      const file = place === undefined ? undefined : repositoryPath(folder, place.file);
      return {
        ...{
          kind: kinds[level],
          title: `keyless: ${forTerminal(stack)}`,
          message: [first, ...others].join("\n").slice(0, maxMessage),
        },
        ...(file !== undefined && place !== undefined && { file, line: place.line }),
      };
    });
  });
  return Object.values(kinds).flatMap((kind) => all.filter((one) => one.kind === kind).slice(0, maxOfKind));
}
