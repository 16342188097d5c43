import type { Model, ModelActor, ModelScope } from "../../../access/facts/model.ts";
import type { Channel, ScopeKind } from "../../../access/terms/report.ts";
import { powers, type Operation, type Power, type RoleDefinition } from "../../../roles/index.ts";
import { isRolePower, operationsOf } from "../../../roles/powers.ts";
import { actingOf, grantsOf, listsKeysOf, type Side } from "../../access/diff/closure.ts";
import { mayAllow } from "../../access/diff/operations.ts";
import { keyHolderKey } from "./keys.ts";
import { actorOf } from "./principals.ts";

/** What somebody holds on a scope in one channel, as a row of a report says it. */
export interface Held {
  readonly actor: Pick<ModelActor, "kind" | "key">;
  readonly scope: Pick<ModelScope, "kind" | "key">;
  readonly channel: Channel;
  readonly roles: ReadonlySet<string>;
  readonly powers: ReadonlySet<Power>;
}

/** Who holds what on each scope on which something is written, by trying everybody, every rule and every operation. */
export function heldIn(model: Model): readonly Held[] {
  const side: Side = { model, around: (key) => model.scopes.get(key)?.within ?? [] };
  const held: Held[] = [];
  const identities = identitiesOf(model);
  const doors = model.services.filter(({ localAuth }) => localAuth !== "off");
  const actors = actorsOf(model);
  const groups = new Map(model.memberships.map(({ group }) => [group.key, group]));
  for (const [key, principals] of actingOf(side)) {
    const actor = actors.get(key);
    if (actor === undefined) continue;
    const grants = grantsOf(model, principals);
    for (const { scope, how, role } of grants) {
      const allowed = role.definition === undefined ? [] : powersOf(role.definition, scope.kind);
      held.push({ actor, scope, channel: how, roles: new Set([role.name]), powers: new Set(allowed) });
    }
    for (const [identity, scope] of identities) {
      if (identity === key || !principals.has(identity)) continue;
      held.push({ actor, scope, channel: "through", roles: new Set(), powers: new Set(["actAs"]) });
    }
    // Whoever is in a group, or may put others there, holds the group itself.
    for (const group of groups.values()) {
      const channel = group.key === key ? undefined : principals.get(group.key);
      const scope = { kind: "group", key: group.key } as const;
      if (channel !== undefined) held.push({ actor, scope, channel, roles: new Set(), powers: new Set(["joinGroup"]) });
    }
    for (const { as, group, member } of model.memberships) {
      const channel = as === "owner" ? principals.get(member.key) : undefined;
      const scope = { kind: "group", key: group.key } as const;
      if (channel !== undefined)
        held.push({ actor, scope, channel, roles: new Set(), powers: new Set(["manageMembers"]) });
    }
    for (const { scope, service } of doors) {
      const here = [scope.key, ...side.around(scope.key)];
      const lists = grants.some(
        ({ scope: on, role }) =>
          here.includes(on.key) && role.definition !== undefined && listsKeysOf(role.definition, service),
      );
      if (!lists && key !== keyHolderKey(scope.key)) continue;
      held.push({
        actor,
        scope,
        channel: "key",
        roles: new Set(),
        powers: new Set(powersOf(openedByKeys, scope.kind)),
      });
    }
  }
  return held;
}

/** By key; of each service those who have its keys. */
function actorsOf({ grants, trusts, hosts, memberships, services }: Model): ReadonlyMap<string, Held["actor"]> {
  const all = [
    ...[...grants, ...trusts, ...hosts].map(({ actor }) => actor),
    ...memberships.flatMap(({ member, group }) => [member, group]),
    ...services.map(({ scope }) => actorOf("keyHolder", keyHolderKey(scope.key))),
  ];
  return new Map(all.map((actor) => [actor.key, actor]));
}

/** Every identity that can be acted as, and the scope that decides about it. */
function identitiesOf({ scopes, trusts, hosts }: Model): ReadonlyMap<string, ModelScope> {
  const userAssigned = [...scopes.values()].filter(({ kind }) => kind === "identity");
  return new Map([
    ...userAssigned.map((scope) => [scope.key, scope] as const),
    ...[...trusts, ...hosts].map(({ identity }) => [identity.actor.key, identity.scope] as const),
  ]);
}

/** Keys open all of an AI account but agents and evaluations, which take tokens only. */
const openedByKeys: RoleDefinition = {
  id: "keys",
  name: "keys",
  permissions: [
    {
      dataActions: ["Microsoft.CognitiveServices/*"],
      notDataActions: ["agents", "evaluations"].map(
        (name) => `Microsoft.CognitiveServices/accounts/AIServices/${name}/*`,
      ),
    },
  ],
};

function powersOf(role: RoleDefinition, kind: ScopeKind): Power[] {
  return powers.filter(
    (power) => isRolePower(power) && operationsOf[power].some((one) => existsOn(kind, one) && mayAllow(role, one)),
  );
}

/** What can happen on a service is its own, and that roles and logs of it are managed; elsewhere everything can. */
function existsOn(kind: ScopeKind, { name }: Operation): boolean {
  const provider = Object.entries(services).find(([, kinds]) => kinds.includes(kind))?.[0];
  return (
    provider === undefined ||
    [provider, "Microsoft.Authorization", "Microsoft.Insights"].includes(name.split("/")[0] ?? "")
  );
}

const services: Readonly<Record<string, readonly ScopeKind[]>> = {
  "Microsoft.CognitiveServices": ["openai", "aiservices", "cognitiveServices", "documentIntelligence"],
  "Microsoft.KeyVault": ["keyVault"],
  "Microsoft.ManagedIdentity": ["identity"],
  "Microsoft.Search": ["search"],
  "Microsoft.Storage": ["storage"],
};
