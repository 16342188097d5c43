import type { Model } from "../../../access/facts/model.ts";
import type { Operation, RoleDefinition } from "../../../roles/index.ts";
import { mayAllow } from "./operations.ts";

/** One side of a change, and what each scope lies in. */
export interface Side {
  readonly model: Model;
  readonly around: (scope: string) => readonly string[];
}

export type Strength = "own" | "through";

/** As whom an actor acts and how, itself included: `acting.get("ann")?.get("i1")`. */
export type Acting = ReadonlyMap<string, ReadonlyMap<string, Strength>>;

/**
 * Everybody as whom each actor acts, by trying every rule on everybody until nothing more comes of it: members hold what
 * their group holds; owners, whoever is trusted or runs as an identity, operates what runs as it, or may write trust on it
 * or attach it, get there through something.
 */
export function actingOf({ model, around }: Side): Acting {
  const acting = new Map<string, Map<string, Strength>>();
  for (const actor of actorsOf(model)) acting.set(actor, new Map([[actor, "own"]]));
  let isSettled = false;
  const add = (actor: string, as: string, how: Strength) => {
    const known = acting.get(actor);
    const before = known?.get(as);
    if (before === "own" || before === how) return;
    known?.set(as, how);
    isSettled = false;
  };
  while (!isSettled) {
    isSettled = true;
    for (const [actor, all] of acting) {
      const may = (operation: Operation, on: string) =>
        grantsOf(model, all).some(
          ({ scope, role }) =>
            [on, ...around(on)].includes(scope.key) &&
            role.definition !== undefined &&
            mayAllow(role.definition, operation),
        );
      for (const { member, group, as } of model.memberships) {
        const how = all.get(member.key);
        if (how !== undefined) add(actor, group.key, as === "member" ? how : "through");
      }
      for (const { actor: trusted, identity } of model.trusts)
        if (all.has(trusted.key)) add(actor, identity.actor.key, "through");
      for (const { actor: host, scope, type, identity } of model.hosts)
        if (all.has(host.key) || operating(type).some((operation) => may(operation, scope.key)))
          add(actor, identity.actor.key, "through");
      for (const { kind, key } of model.scopes.values())
        if (kind === "identity" && becoming.some((operation) => may(operation, key))) add(actor, key, "through");
    }
  }
  return acting;
}

/** Grants to any of these. */
export function grantsOf(model: Model, principals: ReadonlyMap<string, Strength>) {
  return model.grants.flatMap((grant) => {
    const how = principals.get(grant.actor.key);
    return how === undefined ? [] : [{ ...grant, how }];
  });
}

export function actorsOf({ grants, trusts, hosts, memberships, services, standings }: Model): Set<string> {
  return new Set([
    ...[...grants, ...trusts, ...hosts, ...standings].map(({ actor }) => actor.key),
    ...memberships.flatMap(({ member, group }) => [member.key, group.key]),
    ...services.map(({ scope }) => `keys:${scope.key}`),
  ]);
}

const control = (name: string): Operation => ({ plane: "control", name });

const becoming = ["federatedIdentityCredentials/write", "assign/action"].map((name) =>
  control(`Microsoft.ManagedIdentity/userAssignedIdentities/${name}`),
);

/** The ARM types of the hosts of the small worlds; of a type that nobody knows, its provider. */
const armTypes: Readonly<Record<string, string>> = {
  "azure-native:app:containerapp": "Microsoft.App/containerApps",
  "azure-native:web:webapp": "Microsoft.Web/sites",
  "azure-native:web:webappslot": "Microsoft.Web/sites/slots",
  "azure-native:test:machine": "Microsoft.Test",
  "azure-native:cognitiveservices:project": "Microsoft.CognitiveServices/accounts/projects",
};

/** What runs code on a host: some writes and actions on it and below it, on both planes, told apart as the patterns do. */
function operating(type: string): readonly Operation[] {
  const armType = armTypes[type];
  if (armType === undefined) return [];
  const below = ["write", "exec/action", "slots/write", "machines/write", "parts/write", "parts/action"];
  const agents = "Microsoft.CognitiveServices/accounts/AIServices/agents/write";
  return [
    ...below.flatMap((name) => (["control", "data"] as const).map((plane) => ({ plane, name: `${armType}/${name}` }))),
    ...(type === "azure-native:cognitiveservices:project" ? [{ plane: "data", name: agents } as const] : []),
  ];
}

/** What answers with a key of a service. */
const listing: Readonly<Record<string, readonly Operation[]>> = {
  cognitiveServices: ["listKeys", "regenerateKey"].map((name) =>
    control(`Microsoft.CognitiveServices/accounts/${name}/action`),
  ),
  search: ["listAdminKeys", "listQueryKeys", "regenerateAdminKey", "createQueryKey"].map((name) =>
    control(`Microsoft.Search/searchServices/${name}/action`),
  ),
};

/** Whether a role may get at keys of a service of this kind. */
export function listsKeysOf(role: RoleDefinition, service: string): boolean {
  return (listing[service] ?? []).some((operation) => mayAllow(role, operation));
}
