import { conditionOf } from "./operationSet.ts";
import { fits, fold } from "./pattern.ts";
import type { Operation, PermissionBlock, RoleDefinition } from "./role.ts";

/** Whether a role allows an operation; `conditionally` when only blocks with a condition do. */
export type Allowed = "yes" | "conditionally" | "no";

/**
 * Decides one operation against one role, ignoring letter case, with `*` matching any text. It is never *no* if Azure could
 * say yes: a grant of `containerApps/[*]/write` counts for `containerApps/write` (Azure facts, section 1.2).
 */
export function allows(role: RoleDefinition, operation: Operation): Allowed {
  const granting = role.permissions.filter((block) => blockAllows(block, operation));
  if (granting.length === 0) return "no";
  return granting.some((block) => conditionOf(block) === undefined) ? "yes" : "conditionally";
}

function blockAllows(block: PermissionBlock, { plane, name }: Operation): boolean {
  const [granted, excluded] =
    plane === "control" ? [block.actions, block.notActions] : [block.dataActions, block.notDataActions];
  const folded = fold(name);
  return (
    (granted?.some((pattern) => grants(fold(pattern), folded)) ?? false) &&
    !(excluded?.some((pattern) => fits(fold(pattern), folded)) ?? false)
  );
}

/** Wildcard match that ignores letter case, without backtracking over the whole text: at most length × length steps. */
export function matches(pattern: string, text: string): boolean {
  return fits(fold(pattern), fold(text));
}

function grants(pattern: string, name: string): boolean {
  return fits(pattern, name) || (pattern.includes("/*/") && fitsWithoutSegment(pattern, name));
}

/** Follows all readings of the pattern at once. In it each `/[*]/` may also stand for one slash. */
function fitsWithoutSegment(pattern: string, name: string): boolean {
  let positions = reachable([0], pattern);
  for (const letter of name) {
    const next: number[] = [];
    for (const position of positions) {
      if (pattern[position] === "*") next.push(position);
      else if (pattern[position] === letter) next.push(...after(position, pattern));
    }
    positions = reachable(next, pattern);
  }
  return positions.has(pattern.length);
}

/** The positions after a letter: the next one, and those behind segments that are left out. */
function after(position: number, pattern: string): number[] {
  const next = [position + 1];
  for (let end = position + 1; pattern.startsWith("/*/", end - 1); end += 2) next.push(end + 2);
  return next;
}

/** Positions together with those behind wildcards that match nothing. */
function reachable(positions: readonly number[], pattern: string): Set<number> {
  const all = new Set(positions);
  for (const position of all) if (pattern[position] === "*") all.add(position + 1);
  return all;
}
