import type { Grant, Model, ModelActor } from "../facts/model.ts";
import { grant, host, service, trust } from "./example.ts";
import { at, type Found, type Rule } from "./rule.ts";
import { sayActor, sayList, sayScope } from "./words.ts";

export const outage: Rule = {
  id: "outage",
  title: "A workload that is still there is cut off from what it used",
  level: "warning",
  reason:
    "Less access is less risk, and it is also how a workload stops: an identity that something runs as and that holds no " +
    "role any more, an identity that holds roles and that nobody has a way into any more, an account that one of its callers " +
    "may no longer use. Azure refuses the next token or the next call, minutes after the update.",
  fix: "If this is meant, drop what no longer works as well. If not, keep the role, the trust or the host.",
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
  return [...can].flatMap(([key, [user, ...others]]) => {
    const [was, now] = [held.get(key) ?? none, holds.get(key) ?? none];
    const [first] = was;
    // A group may give the role as well, and an unknown scope may be the one that is asked about.
    if (first === undefined || isMember(after, key) || now.some(({ scope }) => scope.kind === "unknown")) return [];
    const still = `${sayList([user, ...others].map(({ words }) => words))} as it`;
    if (now.length === 0) {
      return [{ message: `${sayActor(first.actor)} loses its last role, and ${still}`, ...at(user.origin) }];
    }
    const lost = after.services.filter(({ scope }) => {
      const covers = (grant: Grant) => [scope.key, ...scope.within].includes(grant.scope.key);
      return was.some(covers) && !now.some(covers);
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
  return [...holds].flatMap(([key, [first, ...others]]) => {
    if (!could.has(key) || can.has(key)) return [];
    const held = sayList([
      ...new Set([first, ...others].map(({ role, scope }) => `${role.name} on ${sayScope(scope)}`)),
    ]);
    return [{ message: `nobody can act as ${sayActor(first.actor)} any more, which holds ${held}`, ...at(first) }];
  });
}

const none: readonly Grant[] = [];

/** Whether nobody can tell whose trust or host it is: it may be the one that is missed. */
function isUnclear({ identity }: Model["trusts"][number] | Model["hosts"][number]): boolean {
  return identity.actor.kind === "unknown" || identity.scope.kind === "unknown";
}

type ByKey<T> = ReadonlyMap<string, [T, ...T[]]>;

/** Who could and can act as an identity, and what it held and holds. */
interface Sides {
  readonly could: ByKey<User>;
  readonly can: ByKey<User>;
  readonly held: ByKey<Grant>;
  readonly holds: ByKey<Grant>;
}

function grantsOf({ grants }: Model, isUsed: (key: string) => boolean): ByKey<Grant> {
  const byActor = new Map<string, [Grant, ...Grant[]]>();
  for (const each of grants) {
    if (!isUsed(each.actor.key)) continue;
    const known = byActor.get(each.actor.key);
    if (known === undefined) byActor.set(each.actor.key, [each]);
    else known.push(each);
  }
  return byActor;
}

interface User {
  readonly words: string;
  readonly origin: Parameters<typeof at>[0];
}

/** Who acts as an identity by a trust or a host, by the key of the identity. */
function users({ trusts, hosts }: Model): ByKey<User> {
  const byIdentity = new Map<string, [User, ...User[]]>();
  const add = (
    actor: ModelActor,
    verb: string,
    { identity, ...origin }: (typeof trusts)[number] | (typeof hosts)[number],
  ) => {
    const user = { words: `${sayActor(actor)} still ${verb}`, origin };
    const known = byIdentity.get(identity.actor.key);
    if (known === undefined) byIdentity.set(identity.actor.key, [user]);
    else known.push(user);
  };
  for (const each of trusts) add(each.actor, "acts", each);
  for (const each of hosts) add(each.actor, "runs", each);
  return byIdentity;
}

function isMember({ memberships }: Model, key: string): boolean {
  return memberships.some(({ member }) => member.key === key);
}
