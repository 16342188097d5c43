import type { AppSettings } from "../facts/model.ts";
import { settings } from "./example.ts";
import { at, type Found, type Rule } from "./rule.ts";
import { sameSetting, say, sayActor, sayList } from "../identity/words.ts";

export const overwrittenSettings: Rule = {
  id: "overwritten-settings",
  title: "Two resources replace each other's settings of one app",
  level: "warning",
  reason:
    "Azure keeps one list of settings for each app and each slot, and every resource that has settings writes the whole list. " +
    "Where the app declares some and another resource does too, an update of either drops what only the other one has: the app " +
    "loses the identity that it signs in as, or finds a key again.",
  fix: "Declare all settings of the app in one place: its siteConfig.appSettings.",
  link: "https://learn.microsoft.com/azure/templates/microsoft.web/sites/config-appsettings",
  check: ({ after }) => {
    const byApp = Map.groupBy(after.settings, ({ actor }) => actor.key);
    return [...byApp.values()].flatMap(found);
  },
  examples: [
    {
      title: "An app, and a resource with settings for it.",
      after: [
        settings("host web", ["AZURE_CLIENT_ID", "AZURE_OPENAI_ENDPOINT", "LOG_LEVEL"]),
        settings("host web", ["LOG_LEVEL"], { by: "more" }),
      ],
      finds: [
        "warning: settings of host web are written by itself and by more, and each of them drops what it does not have: AZURE_CLIENT_ID and AZURE_OPENAI_ENDPOINT",
      ],
    },
    {
      title: "Two resources with settings for one app, and an app whose settings are the same twice.",
      after: [
        settings("host api", ["AZURE_CLIENT_ID"], { by: "identity" }),
        settings("host api", ["AZURE_OPENAI_ENDPOINT"], { by: "endpoints" }),
        settings("host web", ["LOG_LEVEL"]),
        settings("host web", ["log_level"], { by: "more" }),
      ],
      finds: [
        "warning: settings of host api are written by endpoints and by identity, and each of them drops what it does not have: AZURE_CLIENT_ID and AZURE_OPENAI_ENDPOINT",
        "warning: settings of host web are written by itself and by more, and each of them drops what it does not have",
      ],
    },
    {
      title: "One place for each app.",
      after: [
        settings("host web", ["AZURE_CLIENT_ID"]),
        settings("host api", ["AZURE_CLIENT_ID"], { by: "settings-of-api" }),
      ],
      finds: [],
    },
  ],
};

/** @param all every list of settings of one app. */
function found(all: readonly AppSettings[]): Found[] {
  const [first, second] = all.toSorted((a, b) => Number(b.isOwn) - Number(a.isOwn) || (writer(a) < writer(b) ? -1 : 1));
  if (first === undefined || second === undefined) return [];
  const lists = all.map(({ names }) => new Set(names.map(sameSetting)));
  const dropped = all
    .flatMap(({ names }) => names)
    .filter((name) => lists.some((list) => !list.has(sameSetting(name))))
    .toSorted();
  const what = dropped.length === 0 ? "" : `: ${sayList(dropped.map(say))}`;
  const writers = `by ${writer(first)} and by ${writer(second)}`;
  const message = `settings of ${sayActor(first.actor)} are written ${writers}, and each of them drops what it does not have${what}`;
  return [{ message, ...at(second) }];
}

function writer({ isOwn, urn }: AppSettings): string {
  return isOwn ? "itself" : say(urn.split("::").at(-1) ?? "");
}
