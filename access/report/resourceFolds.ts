import type { AccessChange, Scope, ScopeKind } from "../terms/report.ts";
import type { Power } from "../../roles/index.ts";

const wideKinds: readonly ScopeKind[] = ["resourceGroup", "subscription", "managementGroup"];

/** Whether other resources lie in it. */
export function isWide({ kind }: Scope): boolean {
  return wideKinds.includes(kind);
}

/** Changes of one scope that are told as one thing. */
export type Changes = readonly [AccessChange, ...AccessChange[]];

/**
 * By the changes that stand for them: what happens to the same actors by the same grants and causes on other resources too,
 * and says no more than these do. The widest scope, which is what the grant is written on, stands for the others.
 */
export function resourceFolds(groups: readonly Changes[]): ReadonlyMap<Changes, readonly Changes[]> {
  const folds = new Map<Changes, readonly Changes[]>();
  const foldable = groups.filter(([{ cause, via }]) => cause.length > 0 && via.length > 0);
  for (const same of Map.groupBy(foldable, grantKey).values()) {
    if (same.length < 2) continue;
    const [leader, ...others] = same.toSorted((a, b) => width(b) - width(a));
    if (leader === undefined) continue;
    const covered = others.filter((other) => isCovered(other[0], leader[0]));
    if (covered.length > 0) folds.set(leader, covered);
  }
  return folds;
}

function grantKey(changes: Changes): string {
  const [{ verdict, channel, cause }] = changes;
  const ways = changes.map(({ actor, via }) => [actor.id, via.map(({ kind, urn, text }) => [kind, urn, text])]);
  return JSON.stringify([verdict, channel, cause.map(({ urn, op, property }) => [urn, op, property]), ways]);
}

function width([{ scope }]: Changes): number {
  return wideKinds.indexOf(scope.kind);
}

function isCovered({ powers: less }: AccessChange, { powers: all }: AccessChange): boolean {
  const covers = (some: readonly Power[], more: readonly Power[]) => some.every((power) => more.includes(power));
  return covers(less.gained, all.gained) && covers(less.lost, all.lost);
}
