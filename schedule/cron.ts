import { CronPattern } from "croner";
import { daysOfCycle, type Day } from "./calendar.ts";

/** Whole days between two runs that follow each other: the shortest and the longest pause, rounded up. */
export interface Pauses {
  readonly shortest: number;
  readonly longest: number;
}

/**
 * The pauses of a cron expression. It has 5 fields, or 6 with seconds first, as Azure Functions write it (NCRONTAB). Where both
 * a day of the month and a weekday are named, 5 fields run on either, as Container Apps do, and 6 fields only on days that are
 * both, as Azure Functions do.
 *
 * @returns `undefined` for a text that is none, or that never runs.
 */
export function pausesOf(text: string): Pauses | undefined {
  const fields = text.split(/ +/);
  if (!fields.every((field) => fieldForm.test(field))) return undefined;
  const pattern = patternOf(text);
  return pattern && pausesBetween(cycleOf(pattern), runsOn(pattern, fields.length === 6));
}

// What croner reads and Azure does not is refused: nicknames, `?` (which asks the clock), `L`, `W` and `#`.
const name = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat";
const value = `(?:\\d{1,2}|${name})`;
const item = `(?:\\*|${value}(?:-${value})?)(?:/\\d{1,2})?`;
const fieldForm = new RegExp(`^${item}(?:,${item})*$`, "i");

function patternOf(text: string): CronPattern | undefined {
  try {
    // A number with a step, `5/10`, counts from that number: both of Azure's readers take it.
    return new CronPattern(text, undefined, { mode: "5-or-6-parts", sloppyRanges: true });
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The days after which the runs repeat. A pattern that names weekdays only, as most do, repeats each week. */
function cycleOf({ month, starDOM, starDOW }: CronPattern): readonly Day[] {
  const isEveryMonth = month.every((isRun) => isRun !== 0);
  return starDOM && isEveryMonth ? daysOfCycle("week") : daysOfCycle(starDOW ? "leap years" : "calendar");
}

function runsOn({ day, month, dayOfWeek, starDOM, starDOW }: CronPattern, isBoth: boolean) {
  const isEither = !isBoth && !starDOM && !starDOW;
  return (one: Day): boolean => {
    if (month[one.month] === 0) return false;
    const [ofMonth, ofWeek] = [day[one.day] !== 0, dayOfWeek[one.weekday] !== 0];
    return isEither ? ofMonth || ofWeek : ofMonth && ofWeek;
  };
}

/**
 * Between days, not between times: a pause from one day to another is that many days, less the difference of the times, which
 * is shorter than a day.
 */
function pausesBetween(days: readonly Day[], isRun: (day: Day) => boolean): Pauses | undefined {
  const first = days.findIndex(isRun);
  if (first < 0) return undefined;
  let [shortest, longest, last] = [Infinity, 0, first];
  for (let next = first + 1; next <= first + days.length; next += 1) {
    const day = days[next % days.length];
    if (day === undefined || !isRun(day)) continue;
    shortest = Math.min(shortest, next - last);
    longest = Math.max(longest, next - last);
    last = next;
  }
  return { shortest, longest };
}
