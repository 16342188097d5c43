import type { Schedule } from "./schedule.ts";

/** `runs weekly`, `runs on cron "0 6 * * 1": every 7 days`, `runs on deployment`. */
export function sayRuns(schedule: Schedule): string {
  if (schedule.isCron) return `runs on cron "${schedule.text}": ${sayPauses(schedule)}`;
  return schedule.pauses === undefined ? "runs on deployment" : `runs ${schedule.text}`;
}

/** `every day`, `every 7 days`, `every 1 to 3 days`. */
export function sayPauses({ pauses }: Schedule): string {
  if (pauses === undefined) return "at no certain time";
  const { shortest, longest } = pauses;
  if (shortest !== longest) return `every ${shortest} to ${longest} days`;
  return longest <= 1 ? "every day" : `every ${longest} days`;
}
