/** A day of the calendar. All of them count from 0, as the fields of a cron expression are kept. */
export interface Day {
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

/**
 * The days of 28 years from Monday, 1 January 2024. After them the calendar repeats, weekdays and leap days, until 2100: what
 * holds of them holds of any day until then, whatever the clock says.
 */
export function daysOfCycle(): readonly Day[] {
  return (cycle ??= daysOf(years));
}

const years = 28;
let cycle: readonly Day[] | undefined;

function daysOf(count: number): Day[] {
  const days: Day[] = [];
  for (let year = 0; year < count; year += 1) {
    monthLengths.forEach((length, month) => {
      const isLeap = month === 1 && year % 4 === 0;
      for (let day = 0; day < length + Number(isLeap); day += 1) {
        days.push({ month, day, weekday: (days.length + 1) % 7 });
      }
    });
  }
  return days;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
