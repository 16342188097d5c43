import type { Channel, Verdict } from "../../../access/terms/report.ts";
import type { RoleDefinition } from "../../../roles/index.ts";
import type { Change } from "./changes.ts";
import { actingOf, actorsOf, grantsOf, listsKeysOf, type Acting, type Side } from "./closure.ts";
import { readings, universe, type Operations, type Reading, type Universe } from "./operations.ts";
import { sidesOf } from "./sides.ts";

const strongestFirst: readonly Channel[] = ["own", "through", "key"];

/** What one actor may do on one scope. */
export interface Held {
  /** Operations by channel, condition and reading: `own|c|literal`. */
  readonly operations: ReadonlyMap<string, Operations>;
  /** As whom it acts there, and roles that nobody knows, by channel: `own|role:1|c`. */
  readonly actsAs: ReadonlySet<string>;
  /** Powers that no role gives, by channel: `own|joinGroup|devs`. */
  readonly standings: ReadonlySet<string>;
  readonly strange: ReadonlySet<string>;
}

/** What one side of a change gives to one actor on one scope that the other does not give in that channel or a stronger one. */
export interface Difference {
  /** Operations by channel. */
  readonly operations: ReadonlyMap<Channel, Operations>;
  readonly actsAs: readonly string[];
  readonly standings: readonly string[];
  readonly strange: readonly string[];
}

export interface Oracle {
  /** By key; and every scope of both sides. */
  readonly actors: readonly string[];
  readonly scopes: readonly string[];
  readonly held: (side: "before" | "after", actor: string, scope: string) => Held;
  readonly gained: (actor: string, scope: string) => Difference;
  readonly lost: (actor: string, scope: string) => Difference;
  readonly verdictAt: (actor: string, scope: string) => Verdict;
  readonly verdict: () => Verdict;
}

/** Decides a change by trying every operation for every actor on every scope. */
export function oracleOf(change: Change, of: Universe = universe): Oracle {
  const sides = sidesOf(change);
  const acting = { before: actingOf(sides.before), after: actingOf(sides.after) };
  const actors = [...new Set([...actorsOf(sides.before.model), ...actorsOf(sides.after.model)])];
  const scopes = [
    ...new Set(
      [sides.before, sides.after].flatMap(({ model }) => [
        ...model.scopes.keys(),
        ...model.memberships.map(({ group }) => group.key),
      ]),
    ),
  ];
  const known = new Map<string, Held>();
  const held = (side: "before" | "after", actor: string, scope: string): Held => {
    const key = `${side} ${actor} ${scope}`;
    const found = known.get(key) ?? heldOn(sides[side], acting[side], actor, scope, of);
    known.set(key, found);
    return found;
  };
  const gained = (actor: string, scope: string) =>
    differenceOf(held("before", actor, scope), held("after", actor, scope));
  const lost = (actor: string, scope: string) =>
    differenceOf(held("after", actor, scope), held("before", actor, scope));
  const verdictAt = (actor: string, scope: string): Verdict => {
    const [more, less] = [gained(actor, scope), lost(actor, scope)];
    const shrinks = isKnown(less) || less.strange.length > 0;
    if (isKnown(more)) return shrinks ? "mixed" : "broader";
    if (more.strange.length > 0) return "unknown";
    return shrinks ? "narrower" : "same";
  };
  const verdict = () => {
    const all = new Set(actors.flatMap((actor) => scopes.map((scope) => verdictAt(actor, scope))));
    const [grows, shrinks] = (["broader", "narrower"] as const).map((one) => all.has(one) || all.has("mixed"));
    if (grows) return shrinks ? "mixed" : "broader";
    if (all.has("unknown") || sides.hasNewUnknowns || sides.hasMoved) return "unknown";
    return shrinks ? "narrower" : "same";
  };
  return { actors, scopes, held, gained, lost, verdictAt, verdict };
}

function heldOn({ model, around }: Side, acting: Acting, actor: string, scope: string, of: Universe): Held {
  const operations = new Map<string, Operations>();
  const actsAs = new Set<string>();
  const strange = new Set<string>();
  const standings = new Set<string>();
  const add = (channel: Channel, role: RoleDefinition) => {
    for (const reading of readings)
      for (const [condition, some] of of.allowedBy(role, reading)) {
        const key = `${channel}|${condition}|${reading}`;
        operations.set(key, (operations.get(key) ?? 0n) | some);
      }
  };
  const here = [scope, ...around(scope)];
  const principals = acting.get(actor) ?? new Map<string, never>();
  const given = grantsOf(model, principals);
  for (const { scope: on, role, how } of given) {
    if (!here.includes(on.key)) continue;
    if (role.definition === undefined) strange.add(`${how}|${role.key}|${role.condition ?? ""}`);
    else add(how, role.definition);
  }
  // Acting as somebody is no operation on a resource: nothing that lies in it is acted as.
  for (const [identity, on] of identitiesOf(model))
    if (identity !== actor && on === scope && principals.has(identity)) actsAs.add(identity);
  for (const { group } of model.memberships) {
    const how = principals.get(group.key);
    if (how !== undefined && group.key === scope && group.key !== actor) standings.add(`${how}|joinGroup|${group.key}`);
  }
  for (const { as, group, member } of model.memberships) {
    const how = as === "owner" ? principals.get(member.key) : undefined;
    if (how !== undefined && group.key === scope) standings.add(`${how}|manageMembers|${group.key}`);
  }
  for (const { actor: holder, scope: on, power, of: what } of model.standings) {
    const how = principals.get(holder.key);
    if (how !== undefined && on.key === scope) standings.add(`${how}|${power}|${what}`);
  }
  for (const { scope: door, service, localAuth } of model.services) {
    if (localAuth === "off" || !here.includes(door.key)) continue;
    const nearDoor = [door.key, ...around(door.key)];
    const lists = given.some(
      ({ scope: on, role: { definition } }) =>
        nearDoor.includes(on.key) && definition !== undefined && listsKeysOf(definition, service),
    );
    if (lists || actor === `keys:${door.key}`) add("key", opened(service));
  }
  return { operations, actsAs, standings, strange };
}

/** Every identity that can be acted as, and the scope where that is written. */
function identitiesOf({ scopes, trusts, hosts }: Side["model"]): ReadonlyMap<string, string> {
  const userAssigned = [...scopes.values()].filter(({ kind }) => kind === "identity");
  return new Map([
    ...userAssigned.map(({ key }) => [key, key] as const),
    ...[...trusts, ...hosts].map(({ identity }) => [identity.actor.key, identity.scope.key] as const),
  ]);
}

/** What keys open: agents and evaluations take no keys. */
function opened(service: string): RoleDefinition {
  const provider = service === "search" ? "Microsoft.Search" : "Microsoft.CognitiveServices";
  const notDataActions = ["agents", "evaluations"].map((name) => `${provider}/accounts/AIServices/${name}/*`);
  const except = service === "search" ? {} : { notDataActions };
  return { id: service, name: service, permissions: [{ dataActions: [`${provider}/*`], ...except }] };
}

function differenceOf(from: Held, to: Held): Difference {
  const operations = new Map<Channel, Operations>();
  for (const [key, some] of to.operations) {
    const [channel, condition, reading] = key.split("|") as [Channel, string, Reading];
    if (reading === "most") continue;
    const more = some & ~coveredBy(from, channel, condition, reading);
    if (more !== 0n) operations.set(channel, (operations.get(channel) ?? 0n) | more);
  }
  const isCovered = (sign: string) => {
    const [channel, ...role] = sign.split("|");
    return asStrongAs(channel as Channel).some((other) => from.strange.has([other, ...role].join("|")));
  };
  return {
    operations,
    standings: [...to.standings].filter((sign) => {
      const [channel, ...power] = sign.split("|");
      return !asStrongAs(channel as Channel).some((other) => from.standings.has([other, ...power].join("|")));
    }),
    actsAs: [...to.actsAs].filter((identity) => !from.actsAs.has(identity)),
    strange: [...to.strange].filter((sign) => !isCovered(sign)),
  };
}

/** An unconditional operation covers a conditional one; equal conditions are equal, different ones are not comparable. */
function coveredBy({ operations }: Held, channel: Channel, condition: string, reading: Reading): Operations {
  const covering = asStrongAs(channel).flatMap((other) =>
    ["", condition].map((under) => operations.get(`${other}|${under}|${reading}`) ?? 0n),
  );
  return covering.reduce((all, some) => all | some, 0n);
}

function asStrongAs(channel: Channel): readonly Channel[] {
  return strongestFirst.slice(0, strongestFirst.indexOf(channel) + 1);
}

/** Whether there is anything in it that can be named. */
function isKnown({ operations, actsAs, standings }: Difference): boolean {
  return operations.size > 0 || actsAs.length > 0 || standings.length > 0;
}

/** The channels in which there is anything, strongest first. */
export function channelsOf({ operations, actsAs, standings, strange }: Difference): Channel[] {
  return strongestFirst.filter(
    (channel) =>
      operations.has(channel) ||
      (channel === "through" && actsAs.length > 0) ||
      [...strange, ...standings].some((sign) => sign.startsWith(`${channel}|`)),
  );
}
