import type { Model } from "../../../access/facts/model.ts";
import { reaches } from "../../../access/holdings/reaches.ts";
import { isRolePower, operationsOf, type Power } from "../../../roles/powers.ts";
import type { Change } from "../diff/changes.ts";
import { inSet, universe } from "../diff/operations.ts";
import { oracleOf, type Held } from "../diff/oracle.ts";
import type { ScopeKind } from "../../../access/terms/report.ts";
import { scopeKinds } from "../diff/world.ts";

/** Whether somebody has something on a scope: for certain, perhaps, or not. */
export type Has = "yes" | "perhaps" | "no";

/** What trying every operation for everybody on every scope says of the side after. */
export interface Tried {
  readonly actors: readonly string[];
  readonly scopes: readonly string[];
  readonly may: (actor: string, power: Power, scope: string) => Has;
  /** Whether an actor has any access on a scope. */
  readonly reaches: (actor: string, scope: string) => Has;
}

export function tryAll(model: Model): Tried {
  const change: Change = { before: model, after: model, remains: () => true };
  const { actors, scopes, held } = oracleOf(change);
  return {
    actors,
    scopes,
    may: (actor, power, scope) => mayIn(held("after", actor, scope), power, scope),
    reaches: (actor, scope) => {
      const { operations, actsAs, standings, strange } = held("after", actor, scope);
      if (actsAs.size + standings.size > 0 || [...operations.values()].some((some) => some !== 0n)) return "yes";
      return strange.size > 0 ? "perhaps" : "no";
    },
  };
}

/** Groups are no scopes of a model. */
const kinds: Partial<Record<string, ScopeKind>> = scopeKinds;

function mayIn({ operations, actsAs, standings, strange }: Held, power: Power, scope: string): Has {
  if (power === "actAs" && actsAs.size > 0) return "yes";
  if ([...standings].some((sign) => sign.split("|")[1] === power)) return "yes";
  if (!isRolePower(power)) return "no";
  const isHere = reaches({ kind: kinds[scope] ?? "group", name: "", id: "" });
  const most = [...operations].filter(([key]) => key.endsWith("|most")).reduce((all, [, some]) => all | some, 0n);
  const isHeld = inSet(universe, most).some(
    (operation) =>
      isHere(operation) &&
      operationsOf[power].some(({ plane, name }) => plane === operation.plane && name === operation.name),
  );
  return isHeld ? "yes" : strange.size > 0 ? "perhaps" : "no";
}
