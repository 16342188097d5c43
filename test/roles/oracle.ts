import fc from "fast-check";

import type { PermissionBlock, Plane, RoleDefinition } from "../../roles/index.ts";

/** How a segment that is a wildcard is read: it must be there, or it may be none (Azure facts, section 1.2). */
export type Reading = "literal" | "collapsed";

const compiled = { literal: new Map<string, RegExp>(), collapsed: new Map<string, RegExp>() };

/** Independent of the library: the pattern as a regular expression. */
export function naiveMatch(pattern: string, text: string, reading: Reading): boolean {
  let expression = compiled[reading].get(pattern);
  if (expression === undefined) {
    const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, "\\$&");
    const optional = reading === "literal" ? escaped : escaped.replace(/\/\*(?=\/)/g, "(?:/<any>)?");
    expression = new RegExp(`^${optional.replaceAll("*", "[^]*").replaceAll("<any>", "[^]*")}$`, "i");
    compiled[reading].set(pattern, expression);
  }
  return expression.test(text);
}

/** Under which conditions the roles allow the operation; `""` is without any. */
export function naiveAllows(
  roles: readonly RoleDefinition[],
  plane: Plane,
  name: string,
  reading: Reading = "literal",
): ReadonlySet<string> {
  const some = (patterns: readonly string[] | undefined) =>
    patterns?.some((pattern) => naiveMatch(pattern, name, reading)) ?? false;
  const allows = (block: PermissionBlock) =>
    plane === "control"
      ? some(block.actions) && !some(block.notActions)
      : some(block.dataActions) && !some(block.notDataActions);
  return new Set(
    roles
      .flatMap(({ permissions }) => permissions)
      .filter(allows)
      .map(({ condition }) => condition ?? ""),
  );
}

/** Whether what is allowed under `granted` is not allowed under `held`. */
export function exceeds(granted: ReadonlySet<string>, held: ReadonlySet<string>): boolean {
  return !held.has("") && [...granted].some((condition) => !held.has(condition));
}

/** All words over the letters, up to a length. */
export function words(letters: readonly string[], maxLength: number): string[] {
  let last = [""];
  const all = [""];
  for (let length = 1; length <= maxLength; length += 1) {
    last = last.flatMap((word) => letters.map((letter) => word + letter));
    all.push(...last);
  }
  return all;
}

let count = 0;
export function roleOf(...permissions: PermissionBlock[]): RoleDefinition {
  count += 1;
  return { id: `role-${String(count)}`, name: `role ${String(count)}`, permissions };
}

/** Small roles that often cover each other. */
export function smallRoles(letters: readonly string[], maxLength: number): fc.Arbitrary<RoleDefinition> {
  const pattern = fc.string({ unit: fc.constantFrom(...letters, "*", "*"), maxLength });
  const block = fc.record(
    {
      actions: fc.array(pattern, { maxLength: 2 }),
      notActions: fc.array(pattern, { maxLength: 2 }),
      dataActions: fc.array(pattern, { maxLength: 1 }),
      condition: fc.constantFrom("c", "d"),
    },
    { requiredKeys: ["actions"] },
  );
  return fc.array(block, { maxLength: 3 }).map((permissions) => roleOf(...permissions));
}
