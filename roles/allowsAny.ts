import { Budget, BudgetSpent } from "./budget.ts";
import { meet } from "./meet.ts";
import { layersOf } from "./operationSet.ts";
import { patternOf } from "./pattern.ts";
import type { PermissionBlock, RoleDefinition } from "./role.ts";
import { uncovered } from "./uncovered.ts";

/** More steps than any honest role needs. */
const maxSteps = 10_000_000;

/**
 * Whether a role allows any operation of a block: one that its patterns match and its exceptions do not. Never *no* when
 * Azure could say yes: conditions count as fulfilled, and an operation that is too costly to decide counts as allowed.
 */
export function allowsAny(role: RoleDefinition, asked: PermissionBlock): boolean {
  try {
    const budget = new Budget(maxSteps);
    return layersOf(role, "most").some((layer) => {
      const [given, except] =
        layer.plane === "control" ? [asked.actions, asked.notActions] : [asked.dataActions, asked.notDataActions];
      const wanted = (given ?? []).map(patternOf);
      const excepted = (except ?? []).map(patternOf);
      return layer.blocks.some((block) =>
        block.patterns.some((pattern) =>
          wanted.some((want) =>
            meet(pattern, want, budget).some(
              (piece) => uncovered(piece, [...block.except, ...excepted], [], { budget, limit: 1 }).length > 0,
            ),
          ),
        ),
      );
    });
  } catch (error) {
    if (error instanceof BudgetSpent) return true;
    throw error;
  }
}
