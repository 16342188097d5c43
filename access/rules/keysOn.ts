import type { Service } from "../facts/model.ts";
import { serviceOf, type ServiceKind } from "../services/index.ts";
import { service } from "./example.ts";
import { at, type Found, type Rule } from "./rule.ts";
import { say, sayScope } from "../identity/words.ts";

export const keysOn: Rule = {
  id: "keys-on",
  title: "A service accepts keys without a reason or an end date, or after its end date",
  level: "warning",
  reason:
    "A key carries no identity, does not expire, opens the whole service, and works for anybody who has a copy. Keys tend to " +
    "stay forever unless somebody writes down why they are needed and when they will be switched off.",
  fix: fixFor("cognitiveServices"),
  link: "https://learn.microsoft.com/azure/ai-services/disable-local-auth",
  check: ({ after, now }) =>
    after.services.flatMap((service) => {
      const found = keysFound(service, now);
      return found === undefined ? [] : [{ ...found, ...at(service) }];
    }),
  examples: [
    {
      title: "Keys work, and nothing says why.",
      after: [service("openai aoai", "on"), service("search docs", "on", { until: "2026-12-31" })],
      finds: [
        "warning: aoai accepts keys without an end date or a reason",
        "warning: search docs accepts keys until 2026-12-31, without a reason",
      ],
    },
    {
      title: "The end date has passed.",
      now: "2026-11-21",
      after: [service("openai aoai", "on", { until: "2026-10-31", reason: "batch jobs move in October" })],
      finds: ['warning: aoai still accepts keys; they were to end by 2026-10-31: "batch jobs move in October"'],
    },
    {
      title: "Nobody can tell whether keys work.",
      after: [service("openai aoai", "unknown")],
      finds: ["warning: cannot tell whether aoai accepts keys: counted as accepting them"],
    },
    {
      title: "A reason and an end date to come: only a note.",
      now: "2026-11-21",
      after: [service("openai aoai", "on", { until: "2026-12-31", reason: "batch jobs move in December" })],
      finds: ['note: aoai accepts keys until 2026-12-31: "batch jobs move in December"'],
    },
    { title: "Keys are off.", after: [service("openai aoai", "off")], finds: [] },
  ],
};

function keysFound({ scope, localAuth, reason, until, service }: Service, now: string): Omit<Found, "urn"> | undefined {
  const name = sayScope(scope);
  const keys = `${serviceOf(service).takes}s`;
  if (localAuth === "off") return undefined;
  if (localAuth === "unknown") {
    return { message: `cannot tell whether ${name} accepts ${keys}: counted as accepting them`, fix: fixFor(service) };
  }
  const isReasoned = hasText(reason);
  const isDated = hasText(until);
  const why = isReasoned ? `: "${say(reason)}"` : isDated ? ", without a reason" : " or a reason";
  const isGood = isReasoned && isDated && isDate(until) && now <= until;
  return {
    message: `${name} ${isDated ? endWords(until, now, keys) : `accepts ${keys} without an end date`}${why}`,
    ...(isGood ? { level: "note", fix: fixBy(until, service) } : { fix: fixFor(service) }),
  };
}

function endWords(until: string, now: string, keys: string): string {
  if (!isDate(until)) return `accepts ${keys} until "${say(until)}", which is no date`;
  return now > until ? `still accepts ${keys}; they were to end by ${until}` : `accepts ${keys} until ${until}`;
}

/** Dates of this form are in order as texts are. */
function isDate(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(text);
}

/** Invisible characters say nothing. */
function hasText(text: string | undefined): text is string {
  return text !== undefined && text.replace(/\p{Default_Ignorable_Code_Point}/gu, "").trim() !== "";
}

/** What is left to do where reason and end date are written down. */
function fixBy(until: string, kind: ServiceKind): string {
  return `Move what still uses them to identities, and switch keys off by ${until} (${serviceOf(kind).advice.off}).`;
}

function fixFor(kind: ServiceKind): string {
  return `Switch keys off (${serviceOf(kind).advice.off}), or tag why they still work and until when: azure-keyless:keys-reason, azure-keyless:keys-until.`;
}
