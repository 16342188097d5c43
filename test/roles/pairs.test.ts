import { describe, expect, test } from "vitest";

import { builtInRoles, compareRoles, type Plane, type RoleDefinition, type Witness } from "../../roles/index.ts";
import { exceeds, naiveAllows } from "./oracle.ts";

/** What stands for a wildcard: nothing, text that no role spells out, segments, and what operations end with. */
const fillings = ["", "§", "§/§", "§/read", "§/write", "accounts", "read"];

/** Operations at and around the edges of every pattern in the catalogue. */
const operations = [
  ...new Set(
    builtInRoles
      .flatMap(({ permissions }) => permissions)
      .flatMap(({ actions = [], notActions = [], dataActions = [], notDataActions = [] }) =>
        [actions, notActions, dataActions, notDataActions].flat(),
      )
      .flatMap((pattern) => fillings.map((filling) => pattern.replaceAll("*", filling).toLowerCase())),
  ),
];

const unconditional = 1 << 30;
const conditions = [...new Set(builtInRoles.flatMap(({ permissions }) => permissions.map((each) => each.condition)))]
  .filter((condition) => condition !== undefined)
  .map((condition, index) => [condition, 1 << index] as const);
const bits = new Map<string, number>([["", unconditional], ...conditions]);

/** For each operation, the conditions under which a role allows it, as bits. */
function allowedBy(role: RoleDefinition): Int32Array {
  const planes: readonly Plane[] = ["control", "data"];
  return Int32Array.from(
    planes.flatMap((plane) =>
      operations.map((name) =>
        [...naiveAllows([role], plane, name)].reduce((sum, condition) => sum | (bits.get(condition) ?? 0), 0),
      ),
    ),
  );
}

function isCovered(granted: Int32Array, held: Int32Array): boolean {
  return granted.every((all, index) => {
    const other = held[index] ?? 0;
    return (other & unconditional) !== 0 || (all & ~other) === 0;
  });
}

function proves({ operation: { plane, name }, text }: Witness, granting: RoleDefinition, lacking: RoleDefinition) {
  const [granted, held] = [naiveAllows([granting], plane, name), naiveAllows([lacking], plane, name)];
  const saysCondition = text !== name;
  return !name.includes("*") && exceeds(granted, held) && saysCondition === held.size > 0;
}

describe("every ordered pair of catalogue roles", () => {
  test("is compared as the oracle does, and every witness proves its case", () => {
    expect(bits.size).toBeLessThan(30);
    const allowed = new Map(builtInRoles.map((role) => [role, allowedBy(role)]));
    const counts: Record<string, number> = {};
    const wrong: string[] = [];
    let witnesses = 0;
    let spent = 0;
    for (const from of builtInRoles) {
      for (const to of builtInRoles) {
        const started = performance.now();
        const { verdict, gained, lost } = compareRoles(from, to);
        spent += performance.now() - started;
        counts[verdict] = (counts[verdict] ?? 0) + 1;
        witnesses += gained.length + lost.length;
        const [before, after] = [allowed.get(from), allowed.get(to)];
        if (before === undefined || after === undefined) throw new Error("every role has been looked at");
        const [gains, loses] = [!isCovered(after, before), !isCovered(before, after)];
        const expected = gains ? (loses ? "mixed" : "broader") : loses ? "narrower" : "same";
        const proved =
          gained.every((found) => proves(found, to, from)) && lost.every((found) => proves(found, from, to));
        const fits = gained.length > 0 === gains && lost.length > 0 === loses && gained.length <= 8 && lost.length <= 8;
        if (verdict !== expected || !proved || !fits) wrong.push(`${from.name} → ${to.name}: ${verdict} (${expected})`);
      }
    }
    const pairs = builtInRoles.length ** 2;
    console.log(
      `${pairs} ordered pairs of roles in ${Math.round(spent)} ms (${JSON.stringify(counts)}): ` +
        `${witnesses} witnesses, ${operations.length} operations on two planes asked of the oracle`,
    );
    expect(wrong).toEqual([]);
    expect(pairs).toBeGreaterThanOrEqual(150 ** 2);
  });
});
