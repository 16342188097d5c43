import { factsOf, sameRoles } from "../facts/factsOf.ts";
import type { Known } from "../facts/known.ts";
import type { Model } from "../facts/model.ts";
import { Directory } from "../facts/naming/directory.ts";
import { withPlaces } from "../facts/providerPlaces.ts";
import { sideOf } from "../facts/side.ts";
import { toldApart } from "../identity/told.ts";
import type { Plan } from "../plan/plan.ts";
import { rekeyed } from "./rekey.ts";
import { managedThings, takenOver } from "./taken.ts";
import { underNewNames } from "./underNewNames.ts";

/** The facts of both sides of a change. The same thing has the same key on both. */
export function modelsOf(
  plans: { readonly before: Plan; readonly after: Plan },
  known: Known,
): { readonly before: Model; readonly after: Model } {
  const { before, after } = named(plans);
  // A thing has its name after the change.
  const directory = new Directory([after, before]);
  const same = sameRoles();
  const managed = managedThings([after, before]);
  // If only one side has its configuration, there is nothing to compare.
  const tells = plans.before.config !== undefined && plans.after.config !== undefined;
  const read = (plan: Plan): Model => {
    const side = sideOf(plan, directory, known.statements);
    const facts = factsOf(side, known, same);
    return rekeyed(tells ? withPlaces(side, facts) : facts, managed);
  };
  const now = read(after);
  if (before === after) return { before: now, after: now };
  return { before: rekeyed(read(before), takenOver(before, after)), after: now };
}

/** The only link between two separate plans is what the later one says it renamed. */
function named(plans: { readonly before: Plan; readonly after: Plan }): typeof plans {
  const after = toldApart(plans.after);
  return plans.before === plans.after ? { before: after, after } : underNewNames(toldApart(plans.before), after);
}

/** The facts of one plan. */
export function modelOf(plan: Plan, known: Known): Model {
  return modelsOf({ before: plan, after: plan }, known).after;
}
