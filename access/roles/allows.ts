import type { Operation, PermissionBlock, RoleDefinition } from "./role.ts";

/** Whether a role allows an operation; `conditionally` when only blocks with a condition do. */
export type Allowed = "yes" | "conditionally" | "no";

/** Decides one operation against one role, letter case aside, with `*` matching any text. */
export function allows(role: RoleDefinition, operation: Operation): Allowed {
  const granting = role.permissions.filter((block) => blockAllows(block, operation));
  if (granting.length === 0) return "no";
  return granting.some((block) => block.condition === undefined) ? "yes" : "conditionally";
}

function blockAllows(block: PermissionBlock, { plane, name }: Operation): boolean {
  const [granted, excluded] =
    plane === "control" ? [block.actions, block.notActions] : [block.dataActions, block.notDataActions];
  return matchesAny(granted, name) && !matchesAny(excluded, name);
}

function matchesAny(patterns: readonly string[] | undefined, name: string): boolean {
  return patterns?.some((pattern) => matches(pattern, name)) ?? false;
}

/** Wildcard match without backtracking over the whole text, so that a hostile pattern costs at most length × length. */
export function matches(pattern: string, text: string): boolean {
  const [wanted, given] = [pattern.toLowerCase(), text.toLowerCase()];
  let [position, index, star, resume] = [0, 0, -1, 0];
  while (index < given.length) {
    if (wanted[position] === "*") {
      [star, resume] = [position, index];
      position += 1;
    } else if (wanted[position] === given[index]) {
      position += 1;
      index += 1;
    } else if (star >= 0) {
      position = star + 1;
      resume += 1;
      index = resume;
    } else {
      return false;
    }
  }
  while (wanted[position] === "*") position += 1;
  return position === wanted.length;
}
