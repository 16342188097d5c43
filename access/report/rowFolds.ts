import type { Access } from "../terms/report.ts";
import { idTold, kindTold } from "./words.ts";

/** What somebody holds, in the words of a row. */
export interface Told {
  readonly row: Access;
  readonly may: string;
  /** Each way in. */
  readonly ways: readonly string[];
}

/** Never empty; the first stands for all. */
export type Folded = readonly [Told, ...Told[]];

/**
 * Rows that differ in nothing but names: what somebody holds in the same way on several resources of a kind, and then what
 * several of a kind hold in the same way on the same resources.
 */
export function foldRows(told: readonly Told[]): Folded[] {
  const each = told.map((one): Folded => [one]);
  const byActor = fold(each, ([{ row, ...how }]) => [
    row.actor.kind,
    idTold(row.actor),
    row.scope.kind,
    row.roles,
    how,
  ]);
  return fold(byActor, (same) => {
    const [{ row, ...how }] = same;
    // Of whom nobody can tell who it is, each has a row.
    const who = row.actor.kind === "unknown" ? idTold(row.actor) : "";
    return [kindTold(row.actor), who, same.map((one) => one.row.scope.id), row.roles, how];
  });
}

function fold(rows: readonly Folded[], keyOf: (row: Folded) => unknown): Folded[] {
  const groups = Map.groupBy(rows, (row) => JSON.stringify(keyOf(row)));
  return [...groups.values()].flatMap(([first, ...others]): Folded[] =>
    first === undefined ? [] : [[...first, ...others.flat()]],
  );
}
