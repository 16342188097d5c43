import type { Schedule } from "./schedule.ts";

/**
 * The longest pause between two runs, in whole days, rounded up: 7 for `weekly`, 0 for `always`.
 *
 * @returns `undefined` if it may be any: `onDeploy`.
 */
export function longestGap({ pauses }: Schedule): number | undefined {
  return pauses?.longest;
}

/**
 * How many days of a log certainly contain a run: the longest pause and a day, 8 for `weekly`.
 *
 * @returns `undefined` if no number of days does: `onDeploy`.
 */
export function watchDays(schedule: Schedule): number | undefined {
  const gap = longestGap(schedule);
  return gap === undefined ? undefined : gap + 1;
}
