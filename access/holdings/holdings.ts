import type { Channel } from "../terms/report.ts";
import type { Grant, Model, ModelActor, ModelScope, Service, Standing } from "../facts/model.ts";
import { anybodyKey, keyHolderKey, someKey } from "../identity/keys.ts";
import { linkTo, type Edge, type Link } from "./reach/edge.ts";
import { ownedGroups, type OwnedGroup } from "./reach/memberships.ts";
import { edgesOf, type Edges } from "./reach/reach.ts";
import { keysOf, keysOfPart, listsKeys } from "./serviceKeys.ts";
import { serviceOf } from "../services/index.ts";
import { channelOf, roleOf, type Held } from "./standing.ts";

/** One way in which an actor holds something on a scope. */
export interface Holding {
  readonly actor: ModelActor;
  readonly scope: ModelScope;
  readonly channel: Channel;
  /** What is held: a role, or a power of its own, also where the plan does not show what that leads to. */
  readonly role: Held;
  readonly via: readonly Link[];
  /** It may be less than it says: that counts in full as a gain, and covers nothing that is certain. @default false */
  readonly isAtMost?: true;
}

/** What everybody holds, worked out for one actor at a time: there can be very many. */
export interface Holdings {
  /** Every actor that any fact names, by key, in the order of the model. */
  readonly actors: ReadonlyMap<string, ModelActor>;
  readonly of: (actor: ModelActor) => readonly Holding[];
}

/** Who holds what in the end: the closure of roles, groups, trust, hosts and keys. */
export function holdingsOf(model: Model): Holdings {
  const byActor = Map.groupBy([...model.grants, ...model.holders], ({ actor }) => actor.key);
  const given: Given = {
    grants: byActor,
    standings: Map.groupBy(model.standings, ({ actor }) => actor.key),
    owned: ownedGroups(model),
    services: Map.groupBy(model.services, ({ scope }) => scope.key),
  };
  const edges = edgesOf(model, byActor);
  const doors = model.services.filter(({ localAuth }) => localAuth !== "off");
  const ownDoors = Map.groupBy(doors, (door) => keyHolderOf(door).key);
  const heldBy = (actor: ModelActor): Holding[] => {
    const own = ownDoors.get(actor.key);
    if (own !== undefined) return own.map((door) => keyHolding(actor, door, [doorLink(door)]));
    const held = [...reachedFrom(actor.key, edges)].flatMap((way) => heldThrough(actor, way, given));
    return [...held, ...throughDoors(actor, held, doors)];
  };
  const known = new Map<string, readonly Holding[]>();
  return {
    actors: actorsOf(model, doors),
    of: (actor) => {
      const held = known.get(actor.key) ?? heldBy(actor);
      if (held.length <= maxRemembered) known.set(actor.key, held);
      return held;
    },
  };
}

/** Whoever holds more is asked about again: where many may become many identities, all of it would fill the memory. */
const maxRemembered = 100;

function actorsOf(model: Model, doors: readonly Service[]): Map<string, ModelActor> {
  const all = [
    ...[...model.grants, ...model.holders].map(({ actor }) => actor),
    ...model.memberships.map(({ member }) => member),
    ...model.trusts.map(({ actor }) => actor),
    ...model.hosts.map(({ actor }) => actor),
    ...model.standings.map(({ actor }) => actor),
    ...doors.map(keyHolderOf),
  ];
  const actors = new Map<string, ModelActor>();
  for (const actor of all) if (!actors.has(actor.key)) actors.set(actor.key, actor);
  return actors;
}

/** A group or identity whose access an actor has, in which channel, and the way there. */
interface Way {
  readonly to: string;
  /** Nothing for the actor itself. */
  readonly as?: Edge["as"];
  readonly channel: Edge["channel"];
  readonly links: readonly Link[];
}

/** The actor itself, then every group that it is in, then whatever it reaches through trust: each by its strongest way. */
function* reachedFrom(start: string, edges: Edges): Generator<Way> {
  const seen = new Set([start]);
  let ways: Way[] = [{ to: start, channel: "own", links: [] }];
  const through: Way[] = [];
  while (ways.length > 0) {
    yield* ways;
    const next = ways.flatMap((way) => edges(way.to).map((edge) => further(way, edge)));
    for (const way of next) if (way.channel === "through") through.push(way);
    ways = unseen(
      next.filter(({ channel }) => channel === "own"),
      seen,
    );
    if (ways.length === 0) ways = unseen(through.splice(0), seen);
  }
}

function further({ channel, links }: Way, edge: Edge): Way {
  return {
    to: edge.to.key,
    as: edge.as,
    channel: channel === "own" ? edge.channel : "through",
    links: [...links, ...edge.links],
  };
}

function unseen(ways: readonly Way[], seen: Set<string>): Way[] {
  return ways.filter(({ to }) => {
    if (seen.has(to)) return false;
    seen.add(to);
    return true;
  });
}

/** What is given to whom directly, by the key of the actor. */
interface Given {
  readonly grants: ReadonlyMap<string, readonly Grant[]>;
  readonly standings: ReadonlyMap<string, readonly Standing[]>;
  /** Groups that it owns: a member may be in one, and an owner may also put others there. */
  readonly owned: ReadonlyMap<string, readonly OwnedGroup[]>;
  /** By the key of the scope. */
  readonly services: ReadonlyMap<string, readonly Service[]>;
}

function heldThrough(actor: ModelActor, { to, as, channel, links }: Way, given: Given): Holding[] {
  const acting: Holding[] =
    as === undefined ? [] : [{ actor, scope: as.scope, channel, role: { power: as.power, of: to }, via: links }];
  const held = (given.grants.get(to) ?? []).map((grant): Holding => {
    const link: Link = { ...linkTo(grant), kind: grant.kind, text: grant.role.name };
    return { actor, scope: grant.scope, channel, role: grant.role, via: [...links, link] };
  });
  const standing = (given.standings.get(to) ?? []).flatMap((one): Holding[] => {
    const link: Link = { ...linkTo(one), kind: one.step, text: one.text };
    if (one.step === "copiedKey") return copyHolding(actor, one, [...links, link], given.services);
    const { power, of } = one;
    const weakest = channel === "own" ? channelOf(one) : channel;
    return [{ actor, scope: one.scope, channel: weakest, role: { power, of }, via: [...links, link] }];
  });
  const owning = (given.owned.get(to) ?? []).map(({ scope, link }): Holding => {
    return { actor, scope, channel, role: { power: "manageMembers", of: scope.key }, via: [...links, link] };
  });
  return [...acting, ...held, ...standing, ...owning];
}

/** Whoever may list the keys of a service that takes them holds what they open. */
function throughDoors(actor: ModelActor, held: readonly Holding[], doors: readonly Service[]): Holding[] {
  if (held.length === 0 || doors.length === 0) return [];
  const byScope = Map.groupBy(held, ({ scope }) => scope.key);
  return doors.flatMap((door) => {
    const here = [door.scope.key, ...door.scope.within].flatMap((key) => byScope.get(key) ?? []);
    const lister = here.find(({ role }) => {
      const definition = roleOf(role)?.definition;
      return definition !== undefined && listsKeys(definition, door);
    });
    if (lister === undefined) return [];
    const link: Link = {
      ...linkTo(door),
      kind: "listKeys",
      text: `reads ${serviceOf(door.service).takes}s of ${door.scope.name}`,
    };
    return [keyHolding(actor, door, [...lister.via, link, doorLink(door)])];
  });
}

function keyHolding(actor: ModelActor, door: Service, via: readonly Link[]): Holding {
  return { actor, scope: door.scope, channel: "key", role: keysOf(door), via };
}

/** What a copy of a key is good for: nothing where keys are off, all that they open, or what only the copy itself says. */
function copyHolding(
  actor: ModelActor,
  { scope, power, of }: Standing,
  via: readonly Link[],
  services: Given["services"],
): Holding[] {
  const doors = services.get(scope.key) ?? [];
  const open = doors.find(({ localAuth }) => localAuth !== "off");
  if (open === undefined) return doors.length > 0 ? [] : [{ actor, scope, channel: "key", role: { power, of }, via }];
  const whole = keyHolding(actor, open, [...via, doorLink(open)]);
  if (of === scope.key) return [whole];
  if (of === someKey(scope.key)) return [{ ...whole, isAtMost: true }];
  const role = keysOfPart(open, of) ?? { power, of };
  return [{ actor, scope, channel: "key", role, via: [...via, doorLink(open)] }];
}

/** Anyone who has a key, from a copy or from above what the plan can see. */
function keyHolderOf({ scope, service }: Service): ModelActor {
  const { takes, whose } = serviceOf(service);
  const of = whose === undefined ? scope.name : `${whose} of ${scope.name}`;
  const key = whose === undefined ? scope.key : anybodyKey(scope.key, whose);
  return {
    kind: "keyHolder",
    name: `anyone who has a ${takes} of ${of}`,
    id: `keys of ${scope.id}`,
    key: keyHolderKey(key),
  };
}

function doorLink(door: Service): Link {
  return { ...linkTo(door), kind: "localAuth", text: keyWords(door) };
}

function keyWords({ localAuth, reason, until, service }: Service): string {
  const keys = `${serviceOf(service).takes}s`;
  if (localAuth === "unknown") return `cannot tell whether ${keys} work: counted as working`;
  const end = until === undefined ? `${keys} work, no end date` : `${keys} work; to be switched off by ${until}`;
  return reason === undefined ? end : `${end}: "${reason}"`;
}
