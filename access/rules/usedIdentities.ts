import { armKey } from "../identity/keys.ts";
import type { ModelActor, Origin } from "../facts/model.ts";
import type { Neighbour, UsedIdentity } from "../terms/part.ts";
import { at, type RuleInput } from "./rule.ts";
import { sayActor } from "../identity/words.ts";

interface Use {
  readonly actor: ModelActor;
  readonly first: Origin;
}

const known = new WeakMap<RuleInput, Neighbour>();

/** What the others may know of a stack. Each is read once, however many are reviewed with it. */
export function neighbourOf(input: RuleInput): Neighbour {
  const found = known.get(input) ?? { stack: input.stack, identities: identitiesOf(input) };
  known.set(input, found);
  return found;
}

/** The identities of a stack that Azure can tell to be one in two stacks, at the first place that uses each. */
function identitiesOf({ after: { grants, trusts, hosts } }: RuleInput): UsedIdentity[] {
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
  return [...found].map(([key, { actor, first }]) => ({ key, name: sayActor(actor), ...at(first) }));
}

/**
 * What tells an identity from any other in Azure: its ARM id, also of one that the program declares or reads, or its object
 * id. An object id that nobody can name is left out: groups are given in every environment, and rightly.
 */
function keyInAzure({ kind, key, armId }: ModelActor): string | undefined {
  if (kind !== "identity" && kind !== "servicePrincipal") return undefined;
  if (/^(arm|object):/.test(key)) return key;
  return armId === undefined ? undefined : armKey(armId);
}
