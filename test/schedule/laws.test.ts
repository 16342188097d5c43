import { Cron } from "croner";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { longestGap, parseSchedule } from "../../schedule/index.ts";

const dayMs = 86_400_000;
/** Eight years from a day in the middle of a year, which is none that the calendar of schedule/ begins with. */
const [start, end] = [Date.UTC(2027, 5, 15), Date.UTC(2035, 5, 15)];

const number = (min: number, max: number) => fc.integer({ min, max }).map(String);
const field = (min: number, max: number) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant("*") },
    { weight: 3, arbitrary: number(min, max) },
    { weight: 1, arbitrary: fc.tuple(number(min, max), number(min, max)).map((each) => each.join(",")) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
        .map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`),
    },
    { weight: 1, arbitrary: fc.integer({ min: 2, max: 7 }).map((step) => `*/${step}`) },
  );
/** Hours and minutes are single, so that few enough runs are left to count. */
const daysOfCron = fc.record({
  hour: number(0, 23),
  day: field(1, 31),
  month: field(1, 12),
  weekday: field(0, 6),
});
const five = daysOfCron.map(({ hour, day, month, weekday }) => ["0", hour, day, month, weekday].join(" "));
const six = five.map((text) => `30 ${text}`);

/** The longest pause, by croner's own clockwork: every run of eight years, one after another. */
function longestCounted(text: string): number | undefined {
  const cron = new Cron(text, { utcOffset: 0, paused: true, domAndDow: text.split(" ").length === 6 });
  let longest: number | undefined;
  let last = cron.nextRun(new Date(start));
  for (let next = last; last !== null && next !== null && next.getTime() < end; last = next) {
    next = cron.nextRun(last);
    if (next === null || next.getTime() >= end) break;
    longest = Math.max(longest ?? 0, Math.ceil((next.getTime() - last.getTime()) / dayMs));
  }
  return longest;
}

describe("the longest pause", () => {
  test.each([
    ["five fields", five],
    ["six fields", six],
  ])("of %s is never shorter than one that really is there", (_, crons) => {
    fc.assert(
      fc.property(crons, (text) => {
        const schedule = parseSchedule(text);
        const counted = longestCounted(text);
        if (schedule === undefined) expect(counted).toBeUndefined();
        else expect(longestGap(schedule)).toBeGreaterThanOrEqual(counted ?? 0);
      }),
      { numRuns: 25 },
    );
  });

  const ofMonths = daysOfCron.filter(({ month }) => month !== "2");
  test.each([
    ["only days of months are named", ofMonths.map(({ hour, day, month }) => ["0", hour, day, month, "*"].join(" "))],
    ["only weekdays are named", daysOfCron.map(({ hour, weekday }) => ["0", hour, "*", "*", weekday].join(" "))],
  ])("is the one that is there, where %s: eight years hold every one", (_, crons) => {
    fc.assert(
      fc.property(crons, (text) => {
        const schedule = parseSchedule(text);
        expect(schedule && longestGap(schedule)).toBe(longestCounted(text));
      }),
      { numRuns: 25 },
    );
  });

  test("does not depend on the time of the day", () => {
    fc.assert(
      fc.property(daysOfCron, number(0, 59), ({ hour, day, month, weekday }, minute) => {
        const gap = (time: string) => {
          const schedule = parseSchedule(`${time} ${day} ${month} ${weekday}`);
          return schedule && longestGap(schedule);
        };
        expect(gap(`${minute} ${hour}`)).toBe(gap("* *"));
      }),
    );
  });

  test("is not longer with one more day in the expression", () => {
    fc.assert(
      fc.property(five, number(1, 31), (text, more) => {
        const [minute, hour, day, month, weekday] = text.split(" ");
        const [few, many] = [text, [minute, hour, `${day ?? "*"},${more}`, month, weekday].join(" ")].map(
          parseSchedule,
        );
        // Beside a weekday, the first day of the month turns "every such weekday" into something else only where it was a star.
        if (few === undefined || many === undefined || day === "*") return;
        expect(longestGap(many)).toBeLessThanOrEqual(longestGap(few) ?? 0);
      }),
    );
  });

  test("no text makes reading it throw, and what is read is the text", () => {
    const hostile = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[\d*,/LW#?@A-Z -]{1,40}$/));
    fc.assert(
      fc.property(hostile, (text) => {
        expect([undefined, text]).toContain(parseSchedule(text)?.text);
      }),
    );
  });
});
