import { armKey } from "../identity/keys.ts";
import type { ModelActor, Origin } from "../facts/model.ts";
import { grant, host, trust } from "./example.ts";
import { at, type Found, type Rule, type RuleInput } from "./rule.ts";
import { say, sayActor, sayList } from "../identity/words.ts";

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
  check: (input, all) => [...usesOf(input)].flatMap(([key, use]) => sharedWith(input, key, use, all)),
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

interface Use {
  readonly actor: ModelActor;
  readonly first: Origin;
}

/** Identities by what Azure calls them: only so they can be told to be one in two stacks. */
function usesOf(input: RuleInput): ReadonlyMap<string, Use> {
  const known = uses.get(input);
  if (known !== undefined) return known;
  const { grants, trusts, hosts } = input.after;
  const found = new Map<string, Use>();
  const note = (actor: ModelActor, origin: Origin) => {
    const key = keyInAzure(actor);
    if (key === undefined) return;
    const before = found.get(key);
    if (before === undefined || origin.urn < before.first.urn) found.set(key, { actor, first: origin });
  };
  for (const grant of grants) note(grant.actor, grant);
  for (const trust of trusts) note(trust.identity.actor, trust);
  for (const host of hosts) note(host.identity.actor, host);
  uses.set(input, found);
  return found;
}

/** Each stack is read once, however many are reviewed with it. */
const uses = new WeakMap<RuleInput, ReadonlyMap<string, Use>>();

/**
 * What tells an identity from any other in Azure: its ARM id, also of one that the program declares or reads, or its object
 * id. An object id that nobody can name is left out: groups are given in every environment, and rightly.
 */
function keyInAzure({ kind, key, armId }: ModelActor): string | undefined {
  if (kind !== "identity" && kind !== "servicePrincipal") return undefined;
  if (/^(arm|object):/.test(key)) return key;
  return armId === undefined ? undefined : armKey(armId);
}

function sharedWith(input: RuleInput, key: string, { actor, first }: Use, all: readonly RuleInput[]): Found[] {
  const others = all.filter((other) => other !== input && usesOf(other).has(key));
  if (others.length === 0) return [];
  const stacks = sayList(others.map(({ stack }) => say(stack)).toSorted());
  return [
    { message: `${sayActor(actor)} is also used in ${stacks}: whoever gets in there gets in here`, ...at(first) },
  ];
}
