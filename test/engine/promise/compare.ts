import type { Power } from "../../../roles/index.ts";
import type { Held } from "./held.ts";
import type { Promised } from "./promised.ts";

/** How what the tenant has fits what was promised. */
export interface Comparison {
  /** Rows that are the same. */
  readonly exact: number;
  /** Rows of the promise that name an unknown. */
  readonly unknown: number;
  /** What does not fit, in words. */
  readonly differences: readonly string[];
}

/** The tenant has what was promised; where the promise names an unknown, less than anything, else exactly that. */
export function comparePromise(promised: readonly Promised[], tenant: readonly Held[]): Comparison {
  const [promises, found] = [grouped(promised), grouped(tenant)];
  const unknown = promised.filter(isUnknown);
  const differences: string[] = [];
  let exact = 0;
  for (const [key, { roles, powers }] of found) {
    const promise = promises.get(key);
    const [has, said] = [say(roles, powers), promise && say(promise.roles, promise.powers)];
    if (has === said) exact += 1;
    else if (!unknown.some((row) => mayBe(row, key, found))) {
      differences.push(`${key}: the tenant has ${has}, promised was ${said ?? "nothing"}`);
    }
  }
  for (const [key, { roles, powers, rows }] of promises) {
    if (!found.has(key) && !rows.some(isUnknown)) {
      differences.push(`${key}: the tenant has nothing, promised was ${say(roles, powers)}`);
    }
  }
  return { exact, unknown: unknown.length, differences };
}

interface Group<T> {
  readonly roles: ReadonlySet<string>;
  readonly powers: ReadonlySet<Power>;
  readonly rows: readonly T[];
}

function grouped<T extends Held>(rows: readonly T[]): ReadonlyMap<string, Group<T>> {
  const groups = Map.groupBy(rows, keyOf);
  return new Map(
    [...groups].map(([key, same]) => {
      const [roles, powers] = [same.flatMap((row) => [...row.roles]), same.flatMap((row) => [...row.powers])];
      return [key, { roles: new Set(roles), powers: new Set(powers), rows: same }];
    }),
  );
}

function keyOf({ actor, scope, channel }: Held): string {
  return `${actor.kind} ${actor.key} on ${scope.kind} ${scope.key} (${channel})`;
}

function say(roles: ReadonlySet<string>, powers: ReadonlySet<string>): string {
  return `${[...powers].toSorted().join("+") || "no power"} by ${[...roles].toSorted().join(", ") || "no role"}`;
}

function isUnknown({ unknown }: Promised): boolean {
  return unknown.actor || unknown.scope || unknown.role;
}

/** Whether a row with an unknown in it can be the tenant's: all that is known of it is the same or more. */
function mayBe(row: Promised, key: string, found: ReadonlyMap<string, Group<Held>>): boolean {
  const [held] = found.get(key)?.rows ?? [];
  const powers = found.get(key)?.powers ?? new Set<Power>();
  if (held === undefined || held.channel !== row.channel) return false;
  return (
    (row.unknown.actor || row.actor.key === held.actor.key) &&
    (row.unknown.scope || row.scope.key === held.scope.key) &&
    (row.unknown.role || [...powers].every((power) => row.powers.has(power)))
  );
}
