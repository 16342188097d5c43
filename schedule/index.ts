export { expectedSchedule, parseSchedule, scheduleWords, type Schedule, type ScheduleWord } from "./schedule.ts";
export { sayPauses, sayRuns } from "./say.ts";
export { longestGap, watchDays } from "./watch.ts";
