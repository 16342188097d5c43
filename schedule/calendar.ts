/** A day of the calendar. All of them count from 0, as the fields of a cron expression are kept. */
export interface Day {
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

/** What repeats after how many years: leap years, and leap years together with weekdays. */
const years = { "leap years": 4, calendar: 28 };
const daysOfWeek = 7;

/**
 * The days from Monday, 1 January 2024, until they repeat: weekdays after a week, days of the month after 4 years, both after 28
 * years. Until 2100, what holds of them holds of any day, whatever the clock says.
 */
export function daysOfCycle(cycle: "week" | keyof typeof years): readonly Day[] {
  if (cycle === "week") return daysOf(1).slice(0, daysOfWeek);
  return (known[cycle] ??= daysOf(years[cycle]));
}

const known: Partial<Record<keyof typeof years, readonly Day[]>> = {};

function daysOf(count: number): Day[] {
  const days: Day[] = [];
  for (let year = 0; year < count; year += 1) {
    monthLengths.forEach((length, month) => {
      const isLeap = month === 1 && year % 4 === 0;
      for (let day = 0; day < length + Number(isLeap); day += 1) {
        days.push({ month, day, weekday: (days.length + 1) % daysOfWeek });
      }
    });
  }
  return days;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
