import { pausesOf, type Pauses } from "./cron.ts";

/** How often a workload runs. */
export interface Schedule {
  /** As it was written: a word, or a cron expression. */
  readonly text: string;
  readonly isCron: boolean;
  /** `undefined` where nothing says when the next run is. */
  readonly pauses: Pauses | undefined;
}

/** The words of a schedule, and how long each pauses. */
const words = {
  always: { shortest: 0, longest: 0 },
  daily: { shortest: 1, longest: 1 },
  weekly: { shortest: 7, longest: 7 },
  monthly: { shortest: 28, longest: 31 },
  onDeploy: undefined,
} as const satisfies Record<string, Pauses | undefined>;

export type ScheduleWord = keyof typeof words;
export const scheduleWords = Object.keys(words) as readonly ScheduleWord[];

/** What a schedule may be, for errors. */
export const expectedSchedule = `${scheduleWords.join(", ")} or a cron expression: "0 6 * * 1", or "0 0 6 * * 1" with seconds`;

/** More than the value of a tag can be, in which schedules are kept. */
const maxLength = 256;

/**
 * Reads how often a workload runs: a word, or a cron expression.
 *
 * @returns `undefined` for a text that is no schedule.
 */
export function parseSchedule(text: string): Schedule | undefined {
  const word = scheduleWords.find((each) => each === text);
  if (word !== undefined) return { text, isCron: false, pauses: words[word] };
  const pauses = text.length > maxLength ? undefined : pausesOf(text);
  return pauses && { text, isCron: true, pauses };
}
