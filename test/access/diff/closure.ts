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

/** What runs code on the hosts of the small worlds. */
function operating(type: string): readonly Operation[] {
  const names: Readonly<Record<string, readonly string[]>> = {
    "azure-native:app:containerapp": ["write", "exec/action", "getAuthToken/action"].map(
      (name) => `Microsoft.App/containerApps/${name}`,
    ),
    "azure-native:web:webapp": [
      ...["write", "publish/action", "publishxml/action", "config/write", "extensions/write", "functions/write"],
      "sourcecontrols/write",
    ].map((name) => `Microsoft.Web/sites/${name}`),
    "azure-native:web:webappslot": ["write", "publish/action", "publishxml/action", "config/write"].map(
      (name) => `Microsoft.Web/sites/slots/${name}`,
    ),
    // The plural of an unknown type is a guess: whoever can write one of them operates it.
    "azure-native:test:machine": ["machines", "machinees", "machine"].map((name) => `Microsoft.Test/${name}/write`),
    "azure-native:cognitiveservices:project": ["projects", "projectes", "project"].map(
      (name) => `Microsoft.CognitiveServices/${name}/write`,
    ),
  };
  const isApp = type === "azure-native:app:containerapp";
  const data: Operation[] = isApp ? [{ plane: "data", name: "Microsoft.App/containerApps/exec/action" }] : [];
  return [...(names[type] ?? []).map(control), ...data];
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
