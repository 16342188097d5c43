import { expectedSchedule, parseSchedule, sayRuns, watchDays, type Schedule } from "../../schedule/index.ts";
import type { StatedSchedule } from "../facts/model.ts";
import { copy, grant, host, member, runs, service } from "./example.ts";
import { at, type Found, type Rule } from "./rule.ts";
import { callersOf } from "./serviceCallers.ts";
import { say, sayActor, sayList, sayScope } from "../identity/words.ts";

export const rareSchedule: Rule = {
  id: "rare-schedule",
  title: "A workload that runs rarely may still need a key",
  level: "note",
  reason:
    "Before keys go off, the log of callers has to show that nobody uses one any more. It shows a workload only on days on " +
    "which it runs: whoever watches for a shorter time switches the keys off under a weekly or monthly job, and finds out when " +
    "that runs next.",
  fix: "Keep keys on, and watch the log of callers, until it shows a run of this workload that signs in without one.",
  link: "https://learn.microsoft.com/azure/ai-services/diagnostic-logging",
  check: ({ after }) => {
    const callers = callersOf(after);
    const isSaidBy = new Set(after.schedules.map(({ actor, text }) => `${actor.key} ${watchOf(text)}`));
    return after.schedules
      .filter(({ actor, text }) => {
        // What its identity says as well, in the same words or not, is said once.
        const identities = after.hosts.filter((host) => host.actor.key === actor.key);
        return !identities.some(({ identity }) => isSaidBy.has(`${identity.actor.key} ${watchOf(text)}`));
      })
      .flatMap((stated) => found(stated, callers));
  },
  examples: [
    {
      title: "A weekly report, and a job that says when it runs itself.",
      after: [
        service("openai aoai", "on"),
        service("search docs", "off"),
        grant("identity weekly-report", "Cognitive Services OpenAI User", "openai aoai"),
        grant("identity weekly-report", "Search Index Data Reader", "search docs"),
        runs("identity weekly-report", "weekly"),
        copy("host cleanup", "openai aoai"),
        runs("host cleanup", "0 4 1 * *"),
      ],
      finds: [
        'note: host cleanup runs on cron "0 4 1 * *": every 28 to 31 days, and may call aoai, whose keys still work: watch at least 32 days before they go off',
        "note: identity weekly-report runs weekly, and may call aoai, whose keys still work: watch at least 8 days before they go off",
      ],
    },
    {
      title: "What runs on deployment only, with a role of its group on the resource group.",
      after: [
        service("openai aoai in resource group ai", "unknown"),
        grant("group release", "Cognitive Services OpenAI Contributor", "resource group ai"),
        member("group release", "identity deploy"),
        runs("identity deploy", "onDeploy"),
      ],
      finds: [
        "note: identity deploy runs on deployment, and may call aoai, whose keys still work: deploy it while you watch, before they go off",
      ],
    },
    {
      title: "A schedule that is none, and one that is not known yet.",
      after: [
        service("openai aoai", "on"),
        grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai"),
        runs("identity chat-api"),
        runs("identity weekly-report", "wekly"),
      ],
      finds: [
        "note: cannot tell how often identity chat-api runs, which may call aoai, whose keys still work",
        'note: identity weekly-report says that it runs "wekly", which is no schedule',
      ],
    },
    {
      title: "A job whose identity says the same in another word, and one whose identity says another.",
      after: [
        service("openai aoai", "on"),
        grant("identity weekly-report", "Cognitive Services OpenAI User", "openai aoai"),
        runs("identity weekly-report", "weekly"),
        host("identity weekly-report", "host monday"),
        runs("host monday", "0 6 * * 1"),
        host("identity weekly-report", "host cleanup"),
        runs("host cleanup", "monthly"),
      ],
      finds: [
        "note: host cleanup runs monthly, and may call aoai, whose keys still work: watch at least 32 days before they go off",
        "note: identity weekly-report runs weekly, and may call aoai, whose keys still work: watch at least 8 days before they go off",
      ],
    },
    {
      title: "Keys are off; what runs every day; what may not call.",
      after: [
        service("openai aoai", "off"),
        service("openai old", "on"),
        grant("identity weekly-report", "Cognitive Services OpenAI User", "openai aoai"),
        runs("identity weekly-report", "weekly"),
        host("identity weekly-report", "host weekly-report"),
        grant("identity chat-api", "Cognitive Services OpenAI User", "openai old"),
        runs("identity chat-api", "*/5 * * * *"),
        grant("identity auditor", "Reader", "openai old"),
        runs("identity auditor", "monthly"),
      ],
      finds: [],
    },
  ],
};

function found(stated: StatedSchedule, callers: ReturnType<typeof callersOf>): Found[] {
  const { actor, text } = stated;
  const who = sayActor(actor);
  const schedule = text === undefined ? undefined : parseSchedule(text);
  if (text !== undefined && schedule === undefined) {
    const message = `${who} says that it runs "${say(text)}", which is no schedule`;
    return [{ message, fix: `Say how often it runs: ${expectedSchedule}.`, ...at(stated) }];
  }
  if (schedule !== undefined && isSeenDaily(schedule)) return [];
  const called = callers(actor.key).filter(({ localAuth }) => localAuth !== "off");
  if (called.length === 0) return [];
  const calls = `may call ${sayList(called.map(({ scope }) => sayScope(scope)))}, whose keys still work`;
  const message =
    schedule === undefined
      ? `cannot tell how often ${who} runs, which ${calls}`
      : `${who} ${say(sayRuns(schedule))}, and ${calls}: ${sayWatch(schedule)}`;
  return [{ message, ...at(stated) }];
}

/** How long to watch; of what is no schedule its text. */
function watchOf(text: string | undefined): string {
  const schedule = text === undefined ? undefined : parseSchedule(text);
  return schedule === undefined ? (text ?? "") : `watch ${watchDays(schedule) ?? "it run"}`;
}

/** A day of the log shows it. */
function isSeenDaily(schedule: Schedule): boolean {
  const days = watchDays(schedule);
  return days !== undefined && days <= 2;
}

function sayWatch(schedule: Schedule): string {
  const days = watchDays(schedule);
  return days === undefined
    ? "deploy it while you watch, before they go off"
    : `watch at least ${days} days before they go off`;
}
