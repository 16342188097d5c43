import type { Host } from "../facts/model.ts";
import { isOfResource } from "../identity/ofResource.ts";
import { grant, host, service } from "./example.ts";
import { at, type Found, type Rule, type RuleInput } from "./rule.ts";
import { callersOf } from "./serviceCallers.ts";
import { sayActor, sayList, sayScope } from "../identity/words.ts";

export const identityOnHosts: Rule = {
  id: "identity-on-hosts",
  title: "Several hosts run as one identity",
  level: "note",
  reason:
    "A service logs the identity of its caller. Where several apps or jobs share one, the log does not tell which of them " +
    "called, so that it cannot show either which of them still needs a key, and a role that one of them needs is held by all.",
  fix: "Give each an identity of its own, or agree that they are one workload: then watch each of them by its own log.",
  link: "https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/managed-identity-best-practice-recommendations",
  check: ({ after }) => {
    const shared = [...Map.groupBy(after.hosts.filter(isOfUser), ({ identity }) => identity.actor.key).values()];
    const callers = callersOf(after);
    return shared.flatMap((hosts) => found(hosts, callers));
  },
  examples: [
    {
      title: "Two apps and a job call an account as one identity.",
      after: [
        service("openai aoai", "off"),
        grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai"),
        host("identity chat-api", "host web"),
        host("identity chat-api", "host worker"),
        host("identity chat-api", "host report"),
      ],
      finds: [
        "note: 3 hosts run as identity chat-api, host report, host web and host worker: the log of callers of aoai does not tell them apart",
      ],
    },
    {
      title: "Five apps query one index.",
      after: [
        service("search docs", "on"),
        grant("identity query", "Search Index Data Reader", "search docs"),
        ...["a", "b", "c", "d", "e"].map((name) => host("identity query", `host ${name}`)),
      ],
      finds: [
        "note: 5 hosts run as identity query, host a, host b, host c and 2 more: the log of callers of search docs does not tell them apart",
      ],
    },
    {
      title: "An identity for each; and one that calls no service.",
      after: [
        service("openai aoai", "off"),
        grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai"),
        host("identity chat-api", "host web"),
        host("identity deploy", "host web"),
        host("identity deploy", "host worker"),
      ],
      finds: [],
    },
  ],
};

/** The identity that Azure makes for one resource is of that alone, and nobody can tell how many share one that is not known. */
function isOfUser({ identity: { actor } }: Host): boolean {
  return actor.kind === "identity" && !isOfResource(actor);
}

function found(hosts: RuleInput["after"]["hosts"], callers: ReturnType<typeof callersOf>): Found[] {
  const each = [...new Map(hosts.map((one) => [one.actor.key, one])).values()];
  const [first] = each;
  if (first === undefined || each.length < 2) return [];
  const called = callers(first.identity.actor.key);
  if (called.length === 0) return [];
  const names = sayList(each.map(({ actor }) => sayActor(actor)).toSorted());
  const logs = sayList(called.map(({ scope }) => sayScope(scope)));
  const who = `${each.length} hosts run as ${sayActor(first.identity.actor)}, ${names}`;
  return [{ message: `${who}: the log of callers of ${logs} does not tell them apart`, ...at(first) }];
}
