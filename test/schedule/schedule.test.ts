import { describe, expect, test } from "vitest";

import { longestGap, parseSchedule, sayRuns, scheduleWords, watchDays, type Schedule } from "../../schedule/index.ts";

function scheduleOf(text: string): Schedule {
  const schedule = parseSchedule(text);
  if (schedule === undefined) throw new Error(`"${text}" is no schedule`);
  return schedule;
}

describe("a schedule is read, told and watched", () => {
  test.each([
    ["always", "runs always", 0, 1],
    ["daily", "runs daily", 1, 2],
    ["weekly", "runs weekly", 7, 8],
    ["monthly", "runs monthly", 31, 32],
    ["onDeploy", "runs on deployment", undefined, undefined],
    ["0 6 * * 1", 'runs on cron "0 6 * * 1": every 7 days', 7, 8],
    ["0 0 6 * * Mon", 'runs on cron "0 0 6 * * Mon": every 7 days', 7, 8],
    ["0 6 * * 1-5", 'runs on cron "0 6 * * 1-5": every 1 to 3 days', 3, 4],
    ["*/5 * * * *", 'runs on cron "*/5 * * * *": every day', 1, 2],
    ["0 6 1 * *", 'runs on cron "0 6 1 * *": every 28 to 31 days', 31, 32],
    ["0 6 1 1,4,7,10 *", 'runs on cron "0 6 1 1,4,7,10 *": every 90 to 92 days', 92, 93],
    ["0 6 29 2 *", 'runs on cron "0 6 29 2 *": every 1461 days', 1461, 1462],
  ])("%s", (text, told, gap, days) => {
    const schedule = scheduleOf(text);
    expect([sayRuns(schedule), longestGap(schedule), watchDays(schedule)]).toEqual([told, gap, days]);
  });

  test("every word is a schedule", () => {
    expect(scheduleWords.filter((word) => parseSchedule(word) === undefined)).toEqual([]);
  });
});

describe("a day of the month and a weekday", () => {
  test("are either of them in five fields, as Container Apps run them", () => {
    expect(longestGap(scheduleOf("0 6 1 * 1"))).toBe(7);
  });

  test("are both of them in six, as Azure Functions run them", () => {
    expect(longestGap(scheduleOf("0 0 6 1 * 1"))).toBe(427);
  });
});

describe("no schedule", () => {
  test.each([
    ["", "nothing"],
    ["wekly", "a word that is none"],
    ["Weekly", "a word in other letters"],
    ["toString", "a name that every object has"],
    ["0 6 * *", "four fields"],
    ["0 0 6 * * 1 2027", "a year"],
    ["0 6 30 2 *", "a day that never comes"],
    ["0 24 * * *", "an hour that never comes"],
    ["0 6 * * 5-1", "a range backwards"],
    ["0 6 L * *", "the last day of a month, which Azure does not know"],
    ["0 6 15W * *", "the nearest weekday, which Azure does not know"],
    ["0 6 * * FRI#2", "the second Friday, which Azure does not know"],
    ["0 6 ? * *", "a question mark, which would ask the clock"],
    ["@weekly", "a nickname"],
    ["1.00:00:00", "a time span"],
    [" 0 6 * * 1", "white space in front"],
    ["0\n6 * * 1", "a line break"],
    [`0 6 ${"1,".repeat(200)}1 * *`, "more than a tag holds"],
  ])("%j: %s", (text) => {
    expect(parseSchedule(text)).toBeUndefined();
  });
});
