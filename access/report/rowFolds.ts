import type { Access } from "../terms/report.ts";
import { idTold, kindTold } from "./words.ts";

/** What somebody holds, in the words of a row. */
export interface Told {
  readonly row: Access;
  readonly may: string;
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
  const byActor = fold(each, ([{ row, may, ways }]) => [
    row.actor.kind,
    idTold(row.actor),
    row.scope.kind,
    row.roles,
    [may, ways],
  ]);
  const byScope = fold(byActor, (same) => {
    const [{ row, may, ways }] = same;
    // Of whom nobody can tell who it is, each has a row.
    const who = row.actor.kind === "unknown" ? idTold(row.actor) : "";
    return [kindTold(row.actor), who, same.map((one) => one.row.scope.id), row.roles, may, ways];
  });
  const onSame = foldRounds(byScope, ({ scope }) => scope.id);
  return foldRounds(onSame, ({ scope }) => scope.kind);
}

/** So many alike are what a loop makes, and nobody reads them one by one. */
const fewestRounds = 4;

/** Whether each of several has something of its own. */
export function isEachOnItsOwn(same: Folded): boolean {
  const scopes = new Set(same.map(({ row }) => row.scope.id));
  return same.length >= fewestRounds && scopes.size === same.length && actorsOf(same) === same.length;
}

const actorsOf = (same: Folded): number => new Set(same.map(({ row }) => row.actor.id)).size;

/** What a loop makes at each round of it: somebody with a way in of their own, on the same thing or each on one of their own. */
function foldRounds(rows: readonly Folded[], scopeOf: (row: Access) => string): Folded[] {
  const groups = Map.groupBy(rows, (row) => roundKey(row, scopeOf) ?? row);
  return [...groups.values()].flatMap((same): Folded[] => {
    const [first, ...others] = same;
    if (first === undefined) return [];
    const all: Folded = [...first, ...others.flat()];
    return same.length < fewestRounds || actorsOf(all) < same.length ? same : [all];
  });
}

/** All that is said but names; nothing where rows stand together already, and where nobody can tell who it is. */
function roundKey([told, ...others]: Folded, scopeOf: (row: Access) => string): string | undefined {
  const { row, may, ways, trusted } = told;
  if (others.length > 0 || (row.actor.kind === "unknown" && !row.actor.name.startsWith("whoever "))) return undefined;
  const how = trusted.length === 0 ? ways : trusted.map(({ actor, via: [step] }) => [kindTold(actor), step?.kind]);
  return JSON.stringify([kindTold(row.actor), scopeOf(row), row.roles, may, how]);
}

function fold(rows: readonly Folded[], keyOf: (row: Folded) => unknown): Folded[] {
  const groups = Map.groupBy(rows, (row) => JSON.stringify(keyOf(row)));
  return [...groups.values()].flatMap(([first, ...others]): Folded[] =>
    first === undefined ? [] : [[...first, ...others.flat()]],
  );
}
