import type { Access, Actor } from "../terms/report.ts";
import { kindTold } from "./words.ts";

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
    actorKey(row.actor),
    row.scope.kind,
    row.roles,
    how,
  ]);
  return fold(byActor, (same) => {
    const [{ row, ...how }] = same;
    // Of whom nobody can tell who it is, each has a row.
    const who = row.actor.kind === "unknown" ? actorKey(row.actor) : "";
    return [kindTold(row.actor), who, same.map((one) => one.row.scope.id), row.roles, how];
  });
}

/** What is not known is told by its words: the same look-up in many places is one. */
function actorKey({ kind, id, name }: Actor): string {
  return kind === "unknown" ? name : id;
}

function fold(rows: readonly Folded[], keyOf: (row: Folded) => unknown): Folded[] {
  const groups = new Map<string, [Told, ...Told[]]>();
  for (const row of rows) {
    const key = JSON.stringify(keyOf(row));
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [...row]);
    else known.push(...row);
  }
  return [...groups.values()];
}
