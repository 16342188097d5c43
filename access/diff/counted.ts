import type { Model, ModelScope } from "../facts/model.ts";
import type { Holding } from "../holdings/holdings.ts";
import { controlOf, countedOf, isAssigned, switchesOf } from "../holdings/idle.ts";
import { roleOf } from "../holdings/standing.ts";

/** The part of the holdings before a change that counted. */
export interface Counted {
  readonly on: (scope: string, before: readonly Holding[], after: readonly Holding[]) => readonly Holding[];
  /** Services on which a switch makes roles count that did not count before, so their holders gain there. */
  readonly switched: readonly ModelScope[];
}

/**
 * A switch of a service can disable roles for its data. Disabled roles cover nothing that the switch enables, and
 * no access policy, which counts instead of them. If the switch is not known, they did not count before.
 */
export function countedBefore(before: Model, after: Model): Counted {
  const was = switchesOf(before);
  const now = switchesOf(after);
  const isChanged = (scope: string) => was.get(scope)?.role.key !== now.get(scope)?.role.key;
  const counted = (scope: string) => (was.get(scope)?.role.definition?.permissions.length ?? 0) > 0;
  return {
    on: (scope, held, later) => {
      if (!was.has(scope) || counted(scope)) return held;
      return isChanged(scope) || later.some(isByPolicy) ? held.map(withoutData) : held;
    },
    switched: [...now].flatMap(([key, { scope }]) => (was.has(key) && !counted(key) && isChanged(key) ? [scope] : [])),
  };
}

function isByPolicy({ via }: Holding): boolean {
  return via.at(-1)?.kind === "accessPolicy";
}

function withoutData(holding: Holding): Holding {
  const definition = isAssigned(holding) ? roleOf(holding.role)?.definition : undefined;
  return countedOf(holding, definition && { definition: controlOf(definition) });
}
