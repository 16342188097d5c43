import type { Actor, StackReport } from "../../../access/terms/report.ts";
import type { Tenant } from "../../../sandbox/state/readTenant.ts";
import type { State } from "../realEngine.ts";
import { comparePromise, type Comparison } from "./compare.ts";
import { compareDirection } from "./direction.ts";
import { factsOf } from "./facts.ts";
import { heldIn, type Held } from "./held.ts";
import { namesOf } from "./names.ts";
import { principalsOf } from "./principals.ts";
import { promisedBy } from "./promised.ts";

/** What is deployed, and what the tenant has. */
export interface Moment {
  readonly state: readonly State[];
  readonly tenant: Tenant;
}

/** Holds the report of a change against what was in the tenant before it, and what is there now. */
export function compareOutcome(report: StackReport, before: Moment, after: Moment): Comparison {
  const names = namesOf(after.state, before.state);
  const whose = principalsOf(after.tenant, names);
  const tell = <T extends { readonly actor: Actor }>(row: T): T => {
    // Nobody can tell whose an object id is that is given as it is; but the tenant can, so that it is one like another.
    const known = row.actor.kind === "unknown" ? whose(row.actor.id) : undefined;
    return known === undefined ? row : { ...row, actor: known };
  };
  const told = { ...report, access: report.access.map(tell), changes: report.changes.map(tell) };
  const [old, now] = [factsOf(before.tenant, names), factsOf(after.tenant, names)];
  const compared = comparePromise(promisedBy(told.access), heldIn(now));
  return { ...compared, differences: [...compared.differences, ...compareDirection(told, old, now)] };
}

/** All that is held in the tenant before and after, called alike. */
export function heldAt(before: Moment, after: Moment): readonly [readonly Held[], readonly Held[]] {
  const names = namesOf(after.state, before.state);
  return [heldIn(factsOf(before.tenant, names)), heldIn(factsOf(after.tenant, names))];
}
