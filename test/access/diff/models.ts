import type {
  Grant,
  Host,
  Membership,
  Model,
  ModelActor,
  ModelIdentity,
  ModelScope,
  ModelUnknown,
  Origin,
  Service,
  Standing,
  Trust,
} from "../../../access/facts/model.ts";
import type { ActorKind } from "../../../access/terms/report.ts";
import type { PermissionBlock, RoleDefinition } from "../../../roles/index.ts";
import type { Fact, Sourced, World } from "./facts.ts";
import {
  hostTypes,
  identityScopes,
  keyedServices,
  outside,
  parents,
  principalKinds,
  scopeKinds,
  subjectKinds,
  type IdentityName,
  type PrincipalName,
  type ScopeName,
} from "./world.ts";

type Of<Kind extends Fact["fact"]> = Extract<Fact, { fact: Kind }>;

/** Writes a world down as a model. */
export function modelOf(world: World): Model {
  const definitions = new Map<string, RoleDefinition>();
  const scope = (name: ScopeName) => scopeIn(world, name);
  const identity = (name: IdentityName): ModelIdentity => ({
    actor: actor(name, "identity"),
    scope: scope(identityScopes[name]),
  });
  const grants = each(world, "grant").map(({ fact, origin }): Grant => {
    const { who, on, kind, role: number } = fact;
    const condition = kind === "accessPolicy" ? undefined : fact.condition;
    const definedBy: Origin = { key: `role:${number}`, urn: `urn:role:${number}` };
    const role = {
      key: `role:${number}`,
      name: `role ${number}`,
      definedBy,
      ...(condition !== undefined && { condition }),
    };
    const blocks = world.roles[number];
    const definition =
      blocks === undefined ? undefined : memo(definitions, `${number} ${condition ?? ""}`, blocks, condition);
    return {
      ...origin,
      actor: principal(who),
      scope: scope(kind === "accessPolicy" ? "vault" : on),
      role: { ...role, definition },
      kind,
    };
  });
  const trusts = each(world, "trust").map(({ fact, origin }): Trust => ({
    ...origin,
    actor: actor(fact.who, subjectKinds[fact.who]),
    identity: identity(fact.identity),
    issuer: "https://issuer.test",
    subject: fact.who,
  }));
  const hosts = each(world, "host").map(({ fact, origin }): Host => ({
    ...origin,
    actor: actor(fact.host, "host"),
    scope: scope(fact.host),
    type: hostTypes[fact.host],
    identity: identity(fact.identity),
  }));
  const memberships = each(world, "member").map(({ fact, origin }): Membership => ({
    ...origin,
    member: principal(fact.who),
    group: principal(fact.group),
    as: fact.as,
  }));
  const services = each(world, "service").map(({ fact, origin }): Service => ({
    ...origin,
    scope: scope(fact.service),
    service: keyedServices[fact.service],
    localAuth: fact.localAuth,
  }));
  const standings = each(world, "standing").map(({ fact, origin }): Standing => ({
    ...origin,
    actor: principal(fact.who),
    scope: scope(fact.on),
    power: fact.power,
    of: fact.on,
    text: fact.power,
    step: "setting",
  }));
  const unknowns = each(world, "unknown").map(({ fact, origin: { urn, key } }): ModelUnknown => ({
    urn,
    key,
    path: "",
    why: "not understood",
    fingerprint: fact.fingerprint,
  }));
  const named = [
    ...grants.map(({ scope }) => scope),
    ...[...trusts, ...hosts].map(({ identity }) => identity.scope),
    ...[...hosts, ...services, ...standings].map(({ scope }) => scope),
    ...world.bystanders.map(scope),
  ];
  const all = named.flatMap((each) => [each, ...each.within.map((outer) => scope(outer as ScopeName))]);
  const scopes = new Map(all.map((each) => [each.key, each]));
  return {
    services,
    grants,
    trusts,
    hosts,
    memberships,
    standings,
    schedules: [],
    settings: [],
    holders: [],
    unknowns,
    scopes,
  };
}

/** The resource that a fact is read from. One resource makes one assignment, one trust, one service; but many members, policies and identities. */
export function keyOf({ fact, from }: Sourced): string {
  switch (fact.fact) {
    case "grant":
      return fact.kind === "accessPolicy" ? "vault" : `assignment:${from}`;
    case "service":
      return fact.service;
    case "host":
      return fact.host;
    case "unknown":
      return `${fact.of}:${from}`;
    default:
      return `${fact.fact}:${from}`;
  }
}

function each<Kind extends Fact["fact"]>(
  { facts }: World,
  kind: Kind,
): { readonly fact: Of<Kind>; readonly origin: Origin }[] {
  const seen = new Set<string>();
  return facts.flatMap((sourced) => {
    const { fact, isRetained } = sourced;
    if (!isOf(fact, kind)) return [];
    const key = keyOf(sourced);
    const isSingle = ["trust", "service"].includes(kind) || key.startsWith("assignment:");
    if (isSingle && seen.has(key)) return [];
    seen.add(key);
    return [{ fact, origin: { key, urn: `urn:${key}`, ...(isRetained && { isRetained }) } }];
  });
}

function isOf<Kind extends Fact["fact"]>(fact: Fact, kind: Kind): fact is Of<Kind> {
  return fact.fact === kind;
}

function scopeIn(world: World, name: ScopeName): ModelScope {
  const id = outside.includes(name) ? `/outside/${name}` : `urn:${name}`;
  return { kind: scopeKinds[name], name, id, key: name, within: around(world, name) };
}

function around(world: World, name: ScopeName): readonly ScopeName[] {
  if (name === "sub") return [];
  if (name === "rg1" || name === "rg2") return ["sub"];
  const place = name in parents ? parents[name as keyof typeof parents] : (world.places[name] ?? "unknown");
  return place === "unknown" ? [] : [place, ...around(world, place)];
}

function principal(name: PrincipalName): ModelActor {
  return actor(name, principalKinds[name]);
}

function actor(name: string, kind: ActorKind): ModelActor {
  return { kind, name, id: name, key: name };
}

/** Equal roles are one object on each side, as the readers make them. */
function memo(
  known: Map<string, RoleDefinition>,
  key: string,
  blocks: readonly PermissionBlock[],
  condition: string | undefined,
): RoleDefinition {
  const found = known.get(key) ?? { id: key, name: key, permissions: blocks.map((block) => under(block, condition)) };
  known.set(key, found);
  return found;
}

function under(block: PermissionBlock, condition: string | undefined): PermissionBlock {
  if (condition === undefined) return block;
  return { ...block, condition: block.condition === undefined ? condition : `(${block.condition}) AND (${condition})` };
}
