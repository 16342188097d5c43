import {
  type Finding,
  type Report,
  type StackReport,
  type Stops,
  type Verdict,
  verdictOf,
  verdictOfStacks,
} from "../../access/engine.ts";

/** 0 nothing to stop for, 1 something that `--fail-on` names, 2 could not run. */
export type ExitCode = 0 | 1 | 2;

/** Takes the exit code of a command, before anything is printed. */
export type Finish = (exitCode: ExitCode) => void;

/** What a change stops for: `broader` is access that grew, goes both ways, or cannot be told. */
export const failOnChoices = ["broader", "any", "error", "never"] as const;
export type FailOn = (typeof failOnChoices)[number];

const stopsFor: Record<FailOn, readonly Verdict[]> = {
  broader: ["broader", "mixed", "unknown"],
  any: ["broader", "mixed", "unknown", "narrower"],
  error: [],
  never: [],
};

/**
 * What makes the command exit with 1. Error findings always do, except with `never`; without any baseline only they do. Where
 * some stacks have one, or should have, nobody can tell about the others.
 *
 * @param isExpected whether there should be a baseline: a lock that is missing must not pass for a first run.
 */
export function stopsOf({ verdict }: Report, failOn: FailOn, isExpected = false): Stops {
  const missing = verdict === null && !isExpected ? "same" : "unknown";
  return { verdict: (one) => stopsFor[failOn].includes(one ?? missing), error: failOn !== "never" };
}

/** The verdict of a stack without what somebody accepts. The verdict of the report stays what it is. */
function unwaived({ verdict, changes }: StackReport): Verdict | null {
  const left = changes.filter(({ waived }) => waived === undefined);
  const of = (some: typeof changes) => verdictOf(some.map((change) => change.verdict));
  // A verdict that says more than the changes is about something that nobody has accepted.
  return left.length === changes.length || of(changes) !== verdict ? verdict : of(left);
}

/** Decides the exit code of a report. */
export function exitCodeOf(report: Report, failOn: FailOn, isExpected = false): 0 | 1 {
  const { stacks } = report;
  const stops = stopsOf(report, failOn, isExpected);
  const isStopped = stacks.length === 0 ? stops.verdict(report.verdict) : stacks.map(unwaived).some(stops.verdict);
  const isError = ({ level, waived }: Finding) => level === "error" && waived === undefined;
  const hasError = stacks.some(({ findings }) => findings.some(isError));
  return isStopped || (hasError && stops.error) ? 1 : 0;
}

/** The exit code of all: a stack that nobody judged stops a change if others are judged, also in another report. */
export function exitCodeOfAll(reports: readonly Report[], failOn: FailOn): 0 | 1 {
  const stacks = reports.flatMap((report) => report.stacks);
  return exitCodeOf({ version: 1, verdict: verdictOfStacks(stacks.map(({ verdict }) => verdict)), stacks }, failOn);
}
