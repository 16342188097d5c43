import type { Channel, Step } from "../report.ts";
import { allows, type Operation, type RoleDefinition } from "../roles/index.ts";
import type { Grant, Model, ModelActor, ModelIdentity, ModelScope, Origin } from "./model.ts";
import { operates } from "./operating.ts";

/** One step of the way to access, and which resource it was read from, whatever stack that is in. */
export interface Link extends Step {
  readonly key: string;
}

/** A way from one actor to what another one holds. */
export interface Edge {
  /** The identity or group that is reached. */
  readonly to: ModelActor;
  /** Where that can be acted as; nothing for a group. */
  readonly actsAs?: ModelScope;
  readonly channel: Exclude<Channel, "key">;
  readonly links: readonly Link[];
}

/** Grants by the scope that they are written on. */
export type GrantsByScope = ReadonlyMap<string, readonly Grant[]>;

/**
 * One step of reach, by the actor that takes it: members hold what their group holds; whoever is trusted by an identity,
 * runs as it, operates what runs as it, or may write trust or attach it, acts as it (docs/architecture.md, "Trust is access").
 */
export function edgesOf(model: Model, grants: GrantsByScope): ReadonlyMap<string, readonly Edge[]> {
  const edges = new Map<string, Edge[]>();
  const add = ({ key }: ModelActor, edge: Edge) => {
    const known = edges.get(key);
    if (known === undefined) edges.set(key, [edge]);
    else known.push(edge);
  };
  for (const membership of model.memberships) {
    const { member, group, as } = membership;
    const [kind, channel] = as === "member" ? (["membership", "own"] as const) : (["ownership", "through"] as const);
    const text = as === "member" ? `member of ${group.name}` : `owner of ${group.name}, who can add members`;
    add(member, { to: group, channel, links: [{ ...linkTo(membership), kind, text }] });
  }
  for (const trust of model.trusts) {
    const { issuer, subject } = trust;
    const link: Link = { ...linkTo(trust), kind: "federatedCredential", text: subject, issuer, subject };
    add(trust.actor, actingAs(trust.identity, [link]));
  }
  for (const host of model.hosts) {
    const runs: Link = {
      ...linkTo(host),
      kind: "host",
      text: `${host.actor.name} runs as ${host.identity.actor.name}`,
    };
    add(host.actor, actingAs(host.identity, [runs]));
    for (const grant of grantsOn(host.scope, grants)) {
      if (!gives(grant, host.type, (role) => operates(role, host.type))) continue;
      const link: Link = {
        ...linkTo(grant),
        kind: "operatesHost",
        text: `${grant.role.name} runs code in ${host.actor.name}`,
      };
      add(grant.actor, actingAs(host.identity, [link, runs]));
    }
  }
  for (const identity of identitiesOf(model)) {
    for (const grant of grantsOn(identity.scope, grants)) {
      for (const { kind, operation, words } of takeovers) {
        if (!gives(grant, kind, (role) => allows(role, operation) !== "no")) continue;
        const link: Link = { ...linkTo(grant), kind, text: `${grant.role.name} ${words} ${identity.actor.name}` };
        add(grant.actor, actingAs(identity, [link]));
      }
    }
  }
  return edges;
}

/** Ways to become an identity by a role on it. */
const takeovers = [
  {
    kind: "addTrust",
    operation: control("Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/write"),
    words: "adds federated credentials to",
  },
  {
    kind: "attachIdentity",
    operation: control("Microsoft.ManagedIdentity/userAssignedIdentities/assign/action"),
    words: "attaches",
  },
] as const;

function control(name: string): Operation {
  return { plane: "control", name };
}

function actingAs({ actor, scope }: ModelIdentity, links: readonly Link[]): Edge {
  return { to: actor, actsAs: scope, channel: "through", links };
}

/** User-assigned identities are principals and scopes at once, under one key. */
function identitiesOf({ scopes }: Model): ModelIdentity[] {
  const identities = [...scopes.values()].filter(({ kind }) => kind === "identity");
  return identities.map((scope) => {
    const { name, id, key } = scope;
    return { actor: { kind: "identity", name, id, key }, scope };
  });
}

/** Every grant that holds on a scope, its own and inherited ones. */
export function grantsOn(scope: ModelScope, grants: GrantsByScope): Grant[] {
  return [scope.key, ...scope.within].flatMap((key) => grants.get(key) ?? []);
}

/** The place that a link was read from. */
export function linkTo({ urn, key, location }: Origin): Pick<Link, "urn" | "key" | "location"> {
  return location === undefined ? { urn, key } : { urn, key, location };
}

/** Whether a grant's role allows something. What an unknown role allows is not concluded: it is unknown where it is held. */
function gives({ role: { definition } }: Grant, question: string, test: (role: RoleDefinition) => boolean): boolean {
  if (definition === undefined) return false;
  const known = answers.get(definition) ?? new Map<string, boolean>();
  answers.set(definition, known);
  const answer = known.get(question) ?? test(definition);
  known.set(question, answer);
  return answer;
}

/** Roles are few and grants are many: each question is put to each role once. */
const answers = new WeakMap<RoleDefinition, Map<string, boolean>>();
