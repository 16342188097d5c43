import { Budget, BudgetSpent } from "./budget.ts";
import { missing, type Side, type Witness } from "./missing.ts";
import type { RoleDefinition } from "./role.ts";

export type { Witness } from "./missing.ts";

/** What a change from one set of operations to another does. `unknown`: too costly to decide, so nothing is claimed. */
export type Comparison = "same" | "narrower" | "broader" | "mixed" | "unknown";

export interface RoleComparison {
  readonly verdict: Comparison;
  /** Operations allowed after and not before: at most eight, well-known ones first, then the shortest. */
  readonly gained: readonly Witness[];
  /** Operations allowed before and not after. */
  readonly lost: readonly Witness[];
}

export interface CompareOptions {
  /** Elementary steps for each direction; a comparison that takes more is `unknown`. @default 30 million, a fraction of a second */
  readonly maxSteps?: number;
}

const defaultMaxSteps = 30_000_000;

/**
 * Decides exactly, on both planes, what a role or a union of roles allows that another one does not.
 *
 * Conditions are opaque: a block without a condition covers the same block with one, equal conditions are equal, and two
 * different ones cannot be compared.
 *
 * @example compareRoles(openAIUser, cognitiveServicesUser).verdict // "mixed": readKeys gained, roleAssignments/read lost
 */
export function compareRoles(
  from: Side,
  to: Side,
  { maxSteps = defaultMaxSteps }: CompareOptions = {},
): RoleComparison {
  const gained = gainsOf(from, to, { maxSteps });
  const lost = gainsOf(to, from, { maxSteps });
  return { verdict: verdictOf(gained, lost), gained: gained ?? [], lost: lost ?? [] };
}

/** What a change from one side to the other gains: one direction of {@link compareRoles}. `undefined`: too costly to decide. */
export function gainsOf(
  from: Side,
  to: Side,
  { maxSteps = defaultMaxSteps }: CompareOptions = {},
): readonly Witness[] | undefined {
  return difference(rolesOf(to), rolesOf(from), maxSteps);
}

const rolesOf = (side: Side): readonly RoleDefinition[] => (isList(side) ? side : [side]);
const isList = (side: Side): side is readonly RoleDefinition[] => Array.isArray(side);

/** `undefined` when it cannot be decided within the budget. */
function difference(
  granting: readonly RoleDefinition[],
  lacking: readonly RoleDefinition[],
  maxSteps: number,
): readonly Witness[] | undefined {
  try {
    return missing(granting, lacking, new Budget(maxSteps));
  } catch (error) {
    if (error instanceof BudgetSpent) return undefined;
    throw error;
  }
}

function verdictOf(gained: readonly Witness[] | undefined, lost: readonly Witness[] | undefined): Comparison {
  if (gained === undefined || lost === undefined) return "unknown";
  if (gained.length > 0) return lost.length > 0 ? "mixed" : "broader";
  return lost.length > 0 ? "narrower" : "same";
}
