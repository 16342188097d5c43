import type { Channel, Step } from "../terms/report.ts";
import { allows, type Operation, type RoleDefinition } from "../../roles/index.ts";
import { clusterOfSubject } from "../identity/keys.ts";
import type {
  Grant,
  Host,
  Membership,
  Model,
  ModelActor,
  ModelIdentity,
  ModelScope,
  Origin,
  Trust,
} from "../facts/model.ts";
import { operates } from "./operating.ts";
import { clusterType } from "../identity/types.ts";

/** One step of the way to access, and which resource it was read from, whatever stack that is in. */
export interface Link extends Step {
  readonly key: string;
}

/** A way from one actor to what another one holds. */
export interface Edge {
  /** The identity or group that is reached. */
  readonly to: ModelActor;
  /** What is held by getting there: acting as an identity, and where; or being in a group, whatever that holds elsewhere. */
  readonly as: { readonly power: "actAs" | "joinGroup"; readonly scope: ModelScope };
  readonly channel: Exclude<Channel, "key">;
  readonly links: readonly Link[];
}

/** One step of reach from an actor, by its key. */
export type Edges = (actor: string) => readonly Edge[];

/**
 * One step of reach: members hold what their group holds; whoever is trusted by an identity, runs as it, operates what runs
 * as it or a cluster whose service accounts it trusts, or may write trust or attach it, acts as it (docs/architecture.md,
 * "Trust is access"). Steps are made when they are asked for, because there can be as many as actors times identities.
 *
 * @param grants by actor.
 */
export function edgesOf(model: Model, grants: ReadonlyMap<string, readonly Grant[]>): Edges {
  const memberships = Map.groupBy(model.memberships, ({ member }) => member.key);
  const trusts = Map.groupBy(model.trusts, ({ actor }) => actor.key);
  const hosts = model.hosts.map((host, order) => ({ ...host, order }));
  const running = Map.groupBy(hosts, ({ actor }) => actor.key);
  // Hosts are many and their types are few: what a role may do is asked about types.
  const operated = new Map(
    [...byPlace(hosts)].map(([key, placed]) => [key, [...Map.groupBy(placed, ({ thing }) => thing.type)]]),
  );
  const signing = byPlace(signedByClusters(model));
  const taken = byPlace(identitiesOf(model).map((identity, order) => ({ ...identity, order })));
  return (actor) => {
    const held = grants.get(actor) ?? [];
    if (held.length === 0 && !memberships.has(actor) && !trusts.has(actor) && !running.has(actor)) return none;
    const onHosts = [
      ...(running.get(actor) ?? []).map((host) => ({ ...host, depth: -1, edge: edgeOfHost(host) })),
      ...held.flatMap((grant) =>
        (operated.get(grant.scope.key) ?? []).flatMap(([type, placed]) => {
          if (!gives(grant, type, (role) => operates(role, type))) return [];
          return placed.map(({ thing, depth }) => ({ order: thing.order, depth, edge: edgeOfOperator(grant, thing) }));
        }),
      ),
    ];
    const onClusters = held.flatMap((grant) => {
      const signed = signing.get(grant.scope.key) ?? [];
      if (signed.length === 0 || !gives(grant, clusterType, (role) => operates(role, clusterType))) return [];
      return signed.map(({ thing, depth }) => ({ order: thing.order, depth, edge: edgeOfSigner(grant, thing) }));
    });
    const onIdentities = held.flatMap((grant) => {
      const ways = takeovers.filter(({ kind, operation }) =>
        gives(grant, kind, (role) => allows(role, operation) !== "no"),
      );
      if (ways.length === 0) return [];
      return (taken.get(grant.scope.key) ?? []).flatMap(({ thing, depth }) =>
        ways.map((way) => ({ order: thing.order, depth, edge: edgeOfTakeover(grant, thing, way) })),
      );
    });
    return [
      ...(memberships.get(actor) ?? []).map(edgeOfMembership),
      ...(trusts.get(actor) ?? []).map(edgeOfTrust),
      ...inOrder(onHosts),
      ...inOrder(onClusters),
      ...inOrder(onIdentities),
    ];
  };
}

/** Most of what is reached leads no further. */
const none: readonly Edge[] = [];

/** Something that roles hold on, and how many scopes are between it and the one that it is listed under. */
interface Placed<T> {
  readonly thing: T;
  readonly depth: number;
}

/** By the key of every scope that a role on it can be written on. */
function byPlace<T extends { readonly scope: ModelScope }>(
  things: readonly T[],
): ReadonlyMap<string, readonly Placed<T>[]> {
  const placed = things.flatMap((thing) =>
    [thing.scope.key, ...thing.scope.within].map((key, depth) => ({ key, thing, depth })),
  );
  return Map.groupBy(placed, ({ key }) => key);
}

/** As the model lists what is reached; by the nearest role first. */
function inOrder(found: readonly { readonly order: number; readonly depth: number; readonly edge: Edge }[]): Edge[] {
  return found.toSorted((a, b) => a.order - b.order || a.depth - b.depth).map(({ edge }) => edge);
}

function edgeOfMembership(membership: Membership): Edge {
  const { group } = membership;
  const isMember = membership.as === "member";
  const [kind, channel] = isMember ? (["membership", "own"] as const) : (["ownership", "through"] as const);
  const text = isMember ? `member of ${group.name}` : `owner of ${group.name}, who can add members`;
  const as = { power: "joinGroup", scope: groupScope(group) } as const;
  return { to: group, as, channel, links: [{ ...linkTo(membership), kind, text }] };
}

/** A group is nothing that roles are held on; one is in it. */
function groupScope({ name, id, key }: ModelActor): ModelScope {
  return { kind: "group", name, id, key, within: [] };
}

function edgeOfTrust(trust: Trust): Edge {
  const { issuer, subject, identity } = trust;
  return actingAs(identity, [{ ...linkTo(trust), kind: "federatedCredential", text: subject, issuer, subject }]);
}

function edgeOfHost(host: Host): Edge {
  return actingAs(host.identity, [runs(host)]);
}

function runs(host: Host): Link {
  return { ...linkTo(host), kind: "host", text: `${host.actor.name} runs as ${host.identity.actor.name}` };
}

function edgeOfOperator(grant: Grant, host: Host): Edge {
  const text = `${grant.role.name} runs code in ${host.actor.name}`;
  return actingAs(host.identity, [{ ...linkTo(grant), kind: "operatesHost", text }, runs(host)]);
}

/** Somebody whom a cluster signs for, as whoever operates the cluster may act, and the cluster. */
interface Signed {
  readonly trust: Trust;
  readonly scope: ModelScope;
  readonly order: number;
}

function signedByClusters({ trusts, scopes }: Model): Signed[] {
  return trusts.flatMap((trust, order) => {
    const cluster = clusterOfSubject(trust.actor.key);
    const scope = cluster === undefined ? undefined : scopes.get(cluster);
    return scope === undefined ? [] : [{ trust, scope, order }];
  });
}

function edgeOfSigner(grant: Grant, { trust, scope }: Signed): Edge {
  const text = `${grant.role.name} runs code in ${scope.name}`;
  const edge = edgeOfTrust(trust);
  return { ...edge, links: [{ ...linkTo(grant), kind: "operatesHost", text }, ...edge.links] };
}

function edgeOfTakeover(grant: Grant, identity: ModelIdentity, { kind, words }: (typeof takeovers)[number]): Edge {
  return actingAs(identity, [{ ...linkTo(grant), kind, text: `${grant.role.name} ${words} ${identity.actor.name}` }]);
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
  return { to: actor, as: { power: "actAs", scope }, channel: "through", links };
}

/** User-assigned identities are principals and scopes at once, under one key. */
function identitiesOf({ scopes }: Model): ModelIdentity[] {
  const identities = [...scopes.values()].filter(({ kind }) => kind === "identity");
  return identities.map((scope) => {
    const { name, id, key } = scope;
    return { actor: { kind: "identity", name, id, key }, scope };
  });
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
