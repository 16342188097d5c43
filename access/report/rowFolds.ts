import type { Access, Actor } from "../terms/report.ts";
import { idTold, isAnybody, kindTold, thingOf } from "./words.ts";

/** What somebody holds, in the words of a row. */
export interface Told {
  readonly row: Access;
  readonly may: string;
  /** The roles behind it, or nothing. */
  readonly roles: string;
  /** Each way in. */
  readonly ways: readonly string[];
  /** Who is trusted, where that is the way in. */
  readonly trusted: readonly Access[];
}

/** Never empty; the first stands for all. */
export type Folded = readonly [Told, ...Told[]];

/**
 * Rows that differ in nothing but names: what somebody holds in the same way on several resources of a kind, and then what
 * several of a kind hold in the same way on the same resources.
 */
export function foldRows(told: readonly Told[]): Folded[] {
  const each = told.map((one): Folded => [one]);
  const byActor = fold(each, ([{ row, may, roles, ways }]) => [
    row.actor.kind,
    idTold(row.actor),
    row.scope.kind,
    [may, roles, ways],
  ]);
  const byScope = foldNamed(byActor, (same) => {
    const [{ row, may, roles, ways }] = same;
    return [kindTold(row.actor), same.map((one) => one.row.scope.id), roles, may, ways];
  });
  const onSame = foldRounds(byScope, ({ scope }) => scope.id);
  // A key is one of whatever it is a key of.
  return foldRounds(onSame, ({ actor, scope }) => (actor.kind === "keyHolder" ? "" : scope.kind));
}

/** So many alike are what a loop makes, and nobody reads them one by one. */
const fewestRounds = 4;

/** Of those that are told by the thing itself, and of those that get in by what has their name, two are enough. */
function fewestOf({ row, trusted }: Told): number {
  if (isNobody(row.actor)) return 2;
  const isByName = trusted.length > 0 && trusted.every(({ actor }) => actor.name === row.actor.name);
  return isByName || thingOf(row.actor) === row.scope.name ? 2 : fewestRounds;
}

/** Whether each of several has something of its own. */
export function isEachOnItsOwn(same: Folded): boolean {
  const scopes = new Set(same.map(({ row }) => row.scope.id));
  return same.length > 1 && scopes.size === same.length && actorsOf(same) === same.length;
}

const actorsOf = (same: Folded): number => new Set(same.map(({ row }) => row.actor.id)).size;

/** What a loop makes at each round of it: somebody with a way in of their own, on the same thing or each on one of their own. */
function foldRounds(rows: readonly Folded[], scopeOf: (row: Access) => string): Folded[] {
  const groups = Map.groupBy(rows, (row) => roundKey(row, scopeOf) ?? row);
  return [...groups.values()].flatMap((same): Folded[] => {
    const [first, ...others] = same;
    if (first === undefined) return [];
    const all: Folded = [...first, ...others.flat()];
    const fewest = Math.max(...all.map(fewestOf));
    return same.length < fewest || actorsOf(all) < same.length || isCut(all) ? same : [all];
  });
}

/** All that is said but names; nothing where rows stand together already. */
function roundKey([told, ...others]: Folded, scopeOf: (row: Access) => string): string | undefined {
  const { row, may, roles, ways, trusted } = told;
  if (others.length > 0) return undefined;
  const how = trusted.length === 0 ? ways : trusted.map(({ actor, via: [step] }) => [kindTold(actor), step?.kind]);
  return JSON.stringify([kindTold(row.actor), scopeOf(row), roles, may, how]);
}

/** Rows that are one, but where not all of whom nobody can tell who it is would be named. */
function foldNamed(rows: readonly Folded[], keyOf: (row: Folded) => unknown): Folded[] {
  const groups = Map.groupBy(rows, (row) => JSON.stringify(keyOf(row)));
  return [...groups.values()].flatMap((same) => {
    const all = fold(same, () => "");
    return all.some(isCut) ? same : all;
  });
}

/** More names than these are counted, and of whom nobody can tell who it is the name is all there is. */
const maxNobodies = 4;

function isCut(same: Folded): boolean {
  return actorsOf(same) > maxNobodies && same.some(({ row }) => isNobody(row.actor));
}

function isNobody(actor: Actor): boolean {
  return actor.kind === "unknown" && !isAnybody(actor);
}

function fold(rows: readonly Folded[], keyOf: (row: Folded) => unknown): Folded[] {
  const groups = Map.groupBy(rows, (row) => JSON.stringify(keyOf(row)));
  return [...groups.values()].flatMap(([first, ...others]): Folded[] =>
    first === undefined ? [] : [[...first, ...others.flat()]],
  );
}
