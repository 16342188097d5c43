import type { Neighbour } from "../terms/part.ts";
import { grant, host, trust } from "./example.ts";
import type { Found, Rule } from "./rule.ts";
import { neighbourOf } from "./usedIdentities.ts";
import { say, sayList } from "../identity/words.ts";

const shared =
  "identity /subscriptions/shop/resourceGroups/ai/providers/Microsoft.ManagedIdentity/userAssignedIdentities/chat";

export const sharedIdentity: Rule = {
  id: "shared-identity",
  title: "One identity is used in more than one environment",
  level: "warning",
  reason:
    "Anybody who gets into the weaker environment acts as the identity and reaches what it holds in the stronger one. A role that " +
    "is removed in one environment is missing in the other.",
  fix: "Give each environment an identity of its own.",
  link: "https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/managed-identity-best-practice-recommendations",
  check: ({ stack }, all) => sharedIn(stack, all.map(neighbourOf)),
  examples: [
    {
      title: "Both environments run something as the identity that is given by its ARM id.",
      stack: "prod",
      after: [host(shared, "host chat")],
      elsewhere: { dev: [host(shared, "host chat")] },
      finds: ["warning: identity chat is also used in dev: whoever gets in there gets in here"],
    },
    {
      title: "One trusts a workflow, another has given it a role.",
      stack: "dev",
      after: [trust(shared, "repo:contoso/chat:environment:dev")],
      elsewhere: {
        staging: [grant(shared, "Cognitive Services OpenAI User", "openai aoai")],
        prod: [host(shared, "host chat")],
      },
      finds: ["warning: identity chat is also used in prod and staging: whoever gets in there gets in here"],
    },
    {
      title: "Each environment declares an identity of this name.",
      stack: "prod",
      after: [host("identity chat", "host chat")],
      elsewhere: { dev: [host("identity chat", "host chat")] },
      finds: [],
    },
  ],
};

/** The identities of a stack that others use as well. It needs nothing but what stacks tell each other. */
export function sharedIn(stack: string, all: readonly Neighbour[]): Found[] {
  const own = all.filter((one) => one.stack === stack).flatMap(({ identities }) => identities);
  const others = all.filter((one) => one.stack !== stack).map(withKeys);
  return own.flatMap(({ key, name, urn, location }) => {
    const sharing = others.filter(({ keys }) => keys.has(key));
    if (sharing.length === 0) return [];
    const stacks = sayList(sharing.map((other) => say(other.stack)).toSorted());
    const message = `${name} is also used in ${stacks}: whoever gets in there gets in here`;
    return [{ message, urn, ...(location !== undefined && { location }) }];
  });
}

const known = new WeakMap<Neighbour, { readonly stack: string; readonly keys: ReadonlySet<string> }>();

/** Each stack is read once, however many are reviewed with it. */
function withKeys(neighbour: Neighbour): { readonly stack: string; readonly keys: ReadonlySet<string> } {
  const found = known.get(neighbour);
  if (found !== undefined) return found;
  const keyed = { stack: neighbour.stack, keys: new Set(neighbour.identities.map(({ key }) => key)) };
  known.set(neighbour, keyed);
  return keyed;
}
