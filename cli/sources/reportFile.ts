import { isDeepStrictEqual } from "node:util";

import {
  forTerminal,
  verdictOf,
  verdictOfStacks,
  type Judged,
  type PartOfReport,
  type Report,
} from "../../access/engine.ts";
import { parseJson } from "../../json/parseJson.ts";
import { UserError } from "../system/errors.ts";
import { inputText } from "../system/inputText.ts";

/** A report that says what it is about. */
export interface JudgedReport extends Report {
  readonly judged: Judged;
}

const maxBytes = 50_000_000;
const maxProblems = 5;
const expected = "a report of keyless preview --against REF --format json";

/**
 * Reads a whole report that says which commit it is about.
 *
 * @throws UserError as {@link readAnyReport} does.
 */
export async function readReport(file: string): Promise<JudgedReport> {
  const report = await readAnyReport(file);
  const { judged, part } = report;
  const name = nameOf(file);
  if (part !== undefined) {
    throw new UserError(
      `${name}: this is part ${part.number} of ${part.of} of a report\n  keyless report merge joins the parts`,
    );
  }
  if (judged === undefined) {
    throw new UserError(`${name}: the report does not say which commit it is about\n  expected   ${expected}`);
  }
  return { ...report, judged };
}

/**
 * Reads a part of a report.
 *
 * @throws UserError as {@link readAnyReport} does.
 */
export async function readPart(file: string): Promise<PartOfReport> {
  const report = await readAnyReport(file);
  const { part } = report;
  if (part !== undefined) return { ...report, part };
  throw new UserError(
    `${nameOf(file)}: this is a whole report\n  expected   a part: keyless preview --shard 1/10 --format json`,
  );
}

/**
 * Reads a report that another run has written, as input from anybody: its size, its schema, and whether its verdicts fit each
 * other and the changes that it lists.
 *
 * @param file its path, or `-` for standard input.
 * @throws UserError that names the file and what is wrong in it.
 */
async function readAnyReport(file: string): Promise<Report> {
  const name = nameOf(file);
  const text = await inputText(file, { name, maxBytes, expected });
  const { reportSchema } = await import("./reportSchema.ts");
  const given = jsonOf(text, name);
  const read = reportSchema.safeParse(given);
  if (!read.success) {
    const problems = read.error.issues.map(
      ({ path, message }) => `  ${forTerminal(path.join("."))}   ${forTerminal(message)}`,
    );
    const more = problems.length > maxProblems ? [`  and ${problems.length - maxProblems} more`] : [];
    throw new UserError(
      [
        `${name}: this is no report of version 1`,
        ...problems.slice(0, maxProblems),
        ...more,
        `  expected   ${expected}`,
      ].join("\n"),
    );
  }
  // The order of its fields is kept where all are known, so that joined parts are the bytes of one run.
  const report = isDeepStrictEqual(given, read.data) ? (given as Report) : read.data;
  if (!fitsItself(report)) {
    throw new UserError(`${name}: the verdicts of this report contradict what it lists\n  expected   ${expected}`);
  }
  return report;
}

function nameOf(file: string): string {
  return file === "-" ? "standard input" : forTerminal(file);
}

function jsonOf(text: string, name: string): unknown {
  try {
    return parseJson(text);
  } catch {
    throw new UserError(`${name}: this is no JSON\n  expected   ${expected}`);
  }
}

/** A title must not say less than the changes below it. More is possible: what cannot be told is in no change. */
function fitsItself({ verdict, stacks }: Report): boolean {
  if (verdict !== verdictOfStacks(stacks.map((stack) => stack.verdict))) return false;
  return stacks.every(({ verdict: said, changes }) => {
    const listed = verdictOf(changes.map((change) => change.verdict));
    if (said === null) return changes.length === 0;
    return verdictOf([said, listed]) === said;
  });
}
