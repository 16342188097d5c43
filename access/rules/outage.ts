import type { Grant, Host, Model, Origin, Trust } from "../facts/model.ts";
import { grant, host, service, trust } from "./example.ts";
import { at, type Found, type Rule } from "./rule.ts";
import { sayActor, sayList, sayScope } from "../identity/words.ts";

export const outage: Rule = {
  id: "outage",
  title: "A workload that is still there is cut off from what it used",
  level: "warning",
  reason:
    "Less access is less risk, but it can also stop a workload: something runs as an identity that no longer holds any " +
    "role, an identity holds roles and nobody can act as it any more, or one of the callers of an account " +
    "may no longer use it. Azure refuses the next token or the next call, minutes after the update.",
  fix: "If this is intended, also remove what no longer works. If not, keep the role, the trust or the host.",
  link: "https://learn.microsoft.com/azure/role-based-access-control/troubleshooting",
  check: ({ before, after }) => (before === null ? [] : cutOff(before, after)),
  examples: [
    {
      title: "The last role of an identity that an app runs as.",
      before: [host("identity chat-api", "host web"), grant("identity chat-api", "Reader", "openai aoai")],
      after: [host("identity chat-api", "host web")],
      finds: ["warning: identity chat-api loses its last role, and host web still runs as it"],
    },
    {
      title: "One of two accounts.",
      before: [
        service("openai aoai", "off"),
        trust("identity chat-api", "repo:contoso/chat:environment:prod"),
        grant("identity chat-api", "Cognitive Services OpenAI User", "openai aoai in resource group ai"),
        grant("identity chat-api", "Reader", "search docs"),
      ],
      after: [
        service("openai aoai", "off"),
        trust("identity chat-api", "repo:contoso/chat:environment:prod"),
        grant("identity chat-api", "Reader", "search docs"),
      ],
      finds: [
        "warning: identity chat-api is left without a role on aoai, and github contoso/chat environment prod still acts as it",
      ],
    },
    {
      title: "Nobody is left who can act as an identity that holds a role.",
      before: [
        trust("identity release", "repo:contoso/chat:environment:prod"),
        grant("identity release", "Reader", "openai aoai"),
      ],
      after: [grant("identity release", "Reader", "openai aoai")],
      finds: ["warning: nobody can act as identity release any more, which holds Reader on aoai"],
    },
    {
      title: "Another role on the same account; and a workload that goes with its access.",
      before: [
        host("identity chat-api", "host web"),
        grant("identity chat-api", "Contributor", "openai aoai"),
        host("identity old", "host old"),
        grant("identity old", "Reader", "openai aoai"),
      ],
      after: [host("identity chat-api", "host web"), grant("identity chat-api", "Reader", "openai aoai")],
      finds: [],
    },
  ],
};

function cutOff(before: Model, after: Model): Found[] {
  const [could, can] = [users(before), users(after)];
  if (could.size + can.size === 0) return [];
  const isUsed = (key: string): boolean => could.has(key) || can.has(key);
  const [held, holds] = [grantsOf(before, isUsed), grantsOf(after, isUsed)];
  const lost = withoutRole({ held, holds, can }, after);
  return after.trusts.some(isUnclear) || after.hosts.some(isUnclear)
    ? lost
    : [...lost, ...withoutWayIn({ could, can, holds })];
}

/** Workloads that are still there and hold less than they did: no role at all, or none on a service that is still there. */
function withoutRole({ held, holds, can }: Pick<Sides, "held" | "holds" | "can">, after: Model): Found[] {
  const members = new Set(after.memberships.map(({ member }) => member.key));
  return [...can].flatMap(([key, actingAs]) => {
    const [was, now] = [held.get(key) ?? none, holds.get(key) ?? none];
    const [first] = was;
    const [user] = actingAs;
    if (first === undefined || user === undefined) return [];
    // A group may give the role as well, and an unknown scope may be the one that is asked about.
    if (members.has(key) || now.some(({ scope }) => scope.kind === "unknown")) return [];
    const still = `${sayList(actingAs.map(({ words }) => words))} as it`;
    if (now.length === 0) {
      return [{ message: `${sayActor(first.actor)} loses its last role, and ${still}`, ...at(user.origin) }];
    }
    const kept = new Set(now.map(({ scope }) => scope.key));
    const gone = was.filter(({ scope }) => !kept.has(scope.key));
    // Most lose nothing, and services are many.
    if (gone.length === 0) return [];
    const lost = after.services.filter(({ scope }) => {
      const places = [scope.key, ...scope.within];
      return gone.some((grant) => places.includes(grant.scope.key)) && !places.some((key) => kept.has(key));
    });
    if (lost.length === 0) return [];
    const what = sayList(lost.map(({ scope }) => sayScope(scope)));
    return [
      { message: `${sayActor(first.actor)} is left without a role on ${what}, and ${still}`, ...at(user.origin) },
    ];
  });
}

/** Identities that somebody could act as before, and nobody can now, although they hold something. */
function withoutWayIn({ could, can, holds }: Pick<Sides, "could" | "can" | "holds">): Found[] {
  return [...holds].flatMap(([key, grants]) => {
    const [first] = grants;
    if (first === undefined || !could.has(key) || can.has(key)) return [];
    const held = sayList([...new Set(grants.map(({ role, scope }) => `${role.name} on ${sayScope(scope)}`))]);
    return [{ message: `nobody can act as ${sayActor(first.actor)} any more, which holds ${held}`, ...at(first) }];
  });
}

const none: readonly Grant[] = [];

/** Whether nobody can tell whose trust or host it is: it may be the one that is missed. */
function isUnclear({ identity }: Trust | Host): boolean {
  return identity.actor.kind === "unknown" || identity.scope.kind === "unknown";
}

type ByKey<T> = ReadonlyMap<string, readonly T[]>;

/** Who could and can act as an identity, and what it held and holds. */
interface Sides {
  readonly could: ByKey<User>;
  readonly can: ByKey<User>;
  readonly held: ByKey<Grant>;
  readonly holds: ByKey<Grant>;
}

function grantsOf({ grants }: Model, isUsed: (key: string) => boolean): ByKey<Grant> {
  const used = grants.filter(({ actor }) => isUsed(actor.key));
  return Map.groupBy(used, ({ actor }) => actor.key);
}

interface User {
  readonly identity: string;
  readonly words: string;
  readonly origin: Origin;
}

/** Who acts as an identity by a trust or a host, by the key of the identity. */
function users({ trusts, hosts }: Model): ByKey<User> {
  const all = [...trusts.map((each) => userOf(each, "acts")), ...hosts.map((each) => userOf(each, "runs"))];
  return Map.groupBy(all, ({ identity }) => identity);
}

function userOf(origin: Trust | Host, verb: string): User {
  return { identity: origin.identity.actor.key, words: `${sayActor(origin.actor)} still ${verb}`, origin };
}
