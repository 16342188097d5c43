import type { AccessChange, Verdict } from "../terms/report.ts";
import { actorIn, distinctSteps, scopeIn } from "../holdings/effective.ts";
import { holdingsOf, type Holding, type Holdings } from "../holdings/holdings.ts";
import type { Model, ModelActor, ModelScope } from "../facts/model.ts";
import { isHolder, isStanding, roleOf } from "../holdings/standing.ts";
import { reaches } from "../holdings/reaches.ts";
import type { RoleDefinition } from "../../roles/index.ts";
import { countedBefore, type Counted } from "./counted.ts";
import { causesOf, type Sides } from "./causes.ts";
import { factsOf } from "./facts.ts";
import { gainsBetween, rememberingComparison, type CompareRoles, type Gains } from "./gains.ts";
import { placesOf, type Places } from "../match/places.ts";
import { listedChanges } from "./listed.ts";
import { reachedAmong, Services } from "./reached.ts";
import { unknownChanges } from "./unknowns.ts";
import { maxWitnesses } from "../../roles/missing.ts";

interface Comparison {
  readonly before: Holdings;
  readonly after: Holdings;
  readonly sides: Sides;
  readonly places: Places;
  readonly compare: CompareRoles;
  readonly counted: Counted;
  /** After the change. */
  readonly services: Services;
}

/**
 * Who gains or loses what: for each actor, on each scope on which its access is declared before or after, the operations
 * that it may do before and after, in each channel.
 *
 * Inherited access counts if it is certain. That is enough: access inherited from a scope that is not known to be
 * around is compared at that scope itself.
 *
 * @param after the holdings after the change, which the caller needs as well.
 * @param change what the engine does to each resource, by URN, and whether the resource with a key still exists.
 */
export function changesOf(
  before: Model,
  after: { readonly model: Model; readonly holdings: Holdings },
  { ops, remains }: { readonly ops: ReadonlyMap<string, string>; readonly remains: (key: string) => boolean },
): AccessChange[] {
  const comparison: Comparison = {
    before: holdingsOf(before),
    after: after.holdings,
    sides: { before: factsOf(before), after: factsOf(after.model), ops },
    places: placesOf(before, after.model),
    compare: rememberingComparison(),
    counted: countedBefore(before, after.model),
    services: new Services(after.model),
  };
  const actors = new Map([...comparison.before.actors, ...comparison.after.actors]);
  const changed = (some: readonly ModelActor[]) => some.flatMap((actor) => changesOfActor(actor, comparison));
  const [holders, named] = [true, false].map((is) => [...actors.values()].filter((actor) => isHolder(actor) === is));
  const here = changed(named ?? []);
  const ofHolders = changed(holders ?? []).filter((change) => !isTold(change, here));
  const changes = [...here, ...ofHolders, ...listedChanges(before, after.model)];
  return [...changes, ...unknownChanges(before, after.model, changes, { moved: comparison.places.moved, remains })];
}

/** A changed role definition affects its holders here and elsewhere. It is reported only once. */
function isTold({ verdict, cause }: AccessChange, changes: readonly AccessChange[]): boolean {
  const urns = new Set(cause.map(({ urn }) => urn));
  return changes.some((other) => other.verdict === verdict && other.cause.some(({ urn }) => urns.has(urn)));
}

function changesOfActor(actor: ModelActor, comparison: Comparison): AccessChange[] {
  const held = { before: heldBy(actor, comparison.before), after: heldBy(actor, comparison.after) };
  const { places, counted } = comparison;
  // The same actor and scope can still have different holdings.
  const elsewhere = [...places.moved, ...counted.switched];
  if (elsewhere.length === 0 && isSame(held.before, held.after)) return [];
  const byScope = { before: Map.groupBy(held.before, scopeKey), after: Map.groupBy(held.after, scopeKey) };
  // Acting as a resource's identity does not mean acting as the identities inside it. The same holds for other such powers.
  const inherited = (side: "before" | "after", key: string) =>
    places[side](key).flatMap((outer) => byScope[side].get(outer)?.filter(({ role }) => !isStanding(role)) ?? []);
  const on = (side: "before" | "after", key: string) => [...(byScope[side].get(key) ?? []), ...inherited(side, key)];
  const named = new Map([...held.before, ...held.after].map(({ scope }) => [scope.key, scope]));
  for (const scope of elsewhere) named.set(scope.key, scope);
  return [...named.values()].flatMap((scope) => {
    const [before, after] = [on("before", scope.key), on("after", scope.key)];
    const covering = counted.on(scope.key, before, after);
    const change = isSame(covering, after) ? undefined : changeOn(actor, scope, covering, after, comparison);
    if (change === undefined) return [];
    const gainsOn = (inner: ModelScope) =>
      gainsBetween(on("before", inner.key), on("after", inner.key), inner, comparison.compare);
    const inside = change.gained.length === 0 ? [] : comparison.services.in(scope.key);
    const reached = reachedAmong(inside, gainsOn);
    return [reached.length === 0 ? change : { ...change, reaches: reached }];
  });
}

function heldBy(actor: ModelActor, holdings: Holdings): readonly Holding[] {
  const known = holdings.actors.get(actor.key);
  return known === undefined ? [] : holdings.of(known);
}

function scopeKey({ scope }: Holding): string {
  return scope.key;
}

/** Whether both sides hold the same by the same roles, as in most of a large change. */
function isSame(before: readonly Holding[], after: readonly Holding[]): boolean {
  if (before.length !== after.length) return false;
  if (before.every((holding, index) => isSameHolding(holding, after[index]))) return true;
  const signs = new Set(before.map(signOf));
  return signs.size === new Set(after.map(signOf)).size && after.every((holding) => signs.has(signOf(holding)));
}

/** Most roles of the two sides are the same object, for which no text is needed. */
function isSameHolding(a: Holding, b: Holding | undefined): boolean {
  if (a.channel !== b?.channel || a.scope.key !== b.scope.key || a.isAtMost !== b.isAtMost) return false;
  const [one, other] = [definitionOf(a), definitionOf(b)];
  return (one !== undefined && one === other) || signOf(a) === signOf(b);
}

function definitionOf({ role }: Holding): RoleDefinition | undefined {
  return roleOf(role)?.definition;
}

const permissionsText = new WeakMap<object, string>();

/** What a holding gives, as a text. Roles are distinguished by what they allow, because a custom role can change. */
function signOf({ channel, scope, role, isAtMost }: Holding): string {
  const place = `${channel} ${isAtMost === true ? "at most " : ""}${scope.key}`;
  if (isStanding(role)) return `${place} ${role.power} ${role.of}`;
  const { definition } = role;
  if (definition === undefined) return `${place} ${role.key} ${role.condition ?? ""}`;
  const text = permissionsText.get(definition) ?? JSON.stringify(definition.permissions);
  permissionsText.set(definition, text);
  return `${place} ${text}`;
}

function changeOn(
  actor: ModelActor,
  scope: ModelScope,
  before: readonly Holding[],
  after: readonly Holding[],
  comparison: Comparison,
): AccessChange | undefined {
  const gained = gainsBetween(before, after, scope, comparison.compare);
  const lost = gainsBetween(after, before, scope, comparison.compare);
  const verdict = verdictOfChange(gained, lost);
  if (verdict === "same") return undefined;
  const by = gained.by ?? lost.by;
  return {
    actor: actorIn(actor),
    scope: scopeIn(scope),
    verdict,
    gained: textsOf(gained, scope),
    lost: textsOf(lost, scope),
    powers: { gained: gained.powers, lost: lost.powers },
    channel: by?.channel ?? "own",
    via: distinctSteps(by?.via ?? []),
    cause: causesOf(scope, { before, after, isGain: gained.by !== undefined }, comparison.sides),
  };
}

function verdictOfChange(gained: Gains, lost: Gains): Verdict {
  const shrinks = lost.witnesses.length + lost.unknown.length > 0;
  if (gained.witnesses.length > 0) return shrinks ? "mixed" : "broader";
  if (gained.unknown.length > 0) return "unknown";
  return shrinks ? "narrower" : "same";
}

/** Operations that exist on the scope come first: an owner of an account reads no vault secrets there. */
function textsOf({ witnesses, unknown }: Gains, scope: ModelScope): string[] {
  const isHere = reaches(scope);
  const ranked = witnesses.toSorted((a, b) => Number(isFar(a.operation, isHere)) - Number(isFar(b.operation, isHere)));
  return [...new Set([...ranked.map(({ text }) => text), ...unknown])].slice(0, maxWitnesses);
}

function isFar(operation: Gains["witnesses"][number]["operation"], isHere: ReturnType<typeof reaches>): boolean {
  return operation !== undefined && !isHere(operation);
}
