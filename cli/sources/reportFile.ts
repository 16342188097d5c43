import { forTerminal, verdictOf, verdictOfStacks, type Judged, type Report } from "../../access/engine.ts";
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
 * Reads a report that another run has written, as input from anybody: its size, its schema, and whether its verdicts fit each
 * other and the changes that it lists.
 *
 * @param file its path, or `-` for standard input.
 * @throws UserError that names the file and what is wrong in it.
 */
export async function readReport(file: string): Promise<JudgedReport> {
  const name = file === "-" ? "standard input" : forTerminal(file);
  const text = await inputText(file, { name, maxBytes, expected });
  const { reportSchema } = await import("./reportSchema.ts");
  const read = reportSchema.safeParse(jsonOf(text, name));
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
  const report: Report = read.data;
  const { judged } = report;
  if (judged === undefined) {
    throw new UserError(`${name}: the report does not say which commit it is about\n  expected   ${expected}`);
  }
  if (!fitsItself(report)) {
    throw new UserError(`${name}: the verdicts of this report contradict what it lists\n  expected   ${expected}`);
  }
  return { ...report, judged };
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
