import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { compareRoles, type RoleDefinition } from "../../roles/index.ts";
import { exceeds, naiveAllows, roleOf, smallRoles, words, type Reading } from "./oracle.ts";

const role = smallRoles(["a", "b"], 3);
const gainsNothing = (from: RoleDefinition[], to: RoleDefinition[]) => {
  const { verdict } = compareRoles(from, to);
  return verdict === "same" || verdict === "narrower";
};

/** The laws of comparing roles, each tried with about `numRuns` roles by chance. */
export function describeLaws(numRuns: number): void {
  describe("comparing roles obeys the laws of sets", () => {
    test("a role is the same as itself, however it is split, ordered and spelled", () => {
      fc.assert(
        fc.property(role, (a) => {
          const split = a.permissions.map((block) => roleOf(block)).toReversed();
          const shouted = roleOf(
            ...a.permissions.map(({ actions = [], ...rest }) => ({
              ...rest,
              actions: actions.map((pattern) => pattern.toUpperCase()).toReversed(),
            })),
          );
          expect(compareRoles(a, roleOf(...a.permissions))).toEqual({ verdict: "same", gained: [], lost: [] });
          expect(compareRoles(a, split).verdict).toBe("same");
          expect(compareRoles(shouted, [a, a]).verdict).toBe("same");
        }),
        { numRuns },
      );
    });

    test("back is the mirror image of there", () => {
      const mirrored = { same: "same", narrower: "broader", broader: "narrower", mixed: "mixed", unknown: "unknown" };
      fc.assert(
        fc.property(role, role, (a, b) => {
          const [there, back] = [compareRoles(a, b), compareRoles(b, a)];
          expect(back).toEqual({ verdict: mirrored[there.verdict], gained: there.lost, lost: there.gained });
        }),
        { numRuns },
      );
    });

    test("what covers a cover covers", () => {
      let held = 0;
      fc.assert(
        fc.property(role, role, role, (a, b, c) => {
          if (!gainsNothing([a], [b]) || !gainsNothing([b], [c])) return;
          held += 1;
          expect(gainsNothing([a], [c])).toBe(true);
        }),
        { numRuns: 2.5 * numRuns },
      );
      expect(held).toBeGreaterThan(numRuns / 40);
    });

    test("more blocks never allow less, a condition or an exception never more", () => {
      fc.assert(
        fc.property(
          role,
          role,
          fc.string({ unit: fc.constantFrom("a", "b", "*"), maxLength: 3 }),
          (a, b, exception) => {
            expect(gainsNothing([roleOf(...a.permissions, ...b.permissions)], [a])).toBe(true);
            const excepted = a.permissions.map(({ notActions = [], ...block }) => ({
              ...block,
              notActions: [...notActions, exception],
            }));
            expect(gainsNothing([a], [roleOf(...excepted)])).toBe(true);
            const conditioned = a.permissions.map((block) => ({ condition: "c", ...block }));
            expect(gainsNothing([a], [roleOf(...conditioned)])).toBe(true);
          },
        ),
        { numRuns },
      );
    });

    test("a union allows what its roles allow and no more", () => {
      fc.assert(
        fc.property(role, role, role, (a, b, c) => {
          expect(compareRoles([a, b], [b, a]).verdict).toBe("same");
          expect(compareRoles([a, b], roleOf(...a.permissions, ...b.permissions)).verdict).toBe("same");
          expect(gainsNothing([a, b], [a])).toBe(true);
          expect(gainsNothing([c], [a, b])).toBe(gainsNothing([c], [a]) && gainsNothing([c], [b]));
          expect(compareRoles([], [a]).verdict).toBe(gainsNothing([], [a]) ? "same" : "broader");
        }),
        { numRuns },
      );
    });
  });

  describe("comparing roles agrees with trying every word", () => {
    /** "Not covered" is proved by the witness, "covered" by all words up to a length, one unheard-of letter included. */
    const agrees = (from: RoleDefinition[], to: RoleDefinition[], all: readonly string[], readings: Reading[]) => {
      const { gained } = compareRoles(from, to);
      const contradicts = (plane: "control" | "data", name: string) =>
        readings.some((reading) =>
          exceeds(naiveAllows(to, plane, name, reading), naiveAllows(from, plane, name, reading)),
        );
      expect(gained.length).toBeLessThanOrEqual(8);
      for (const { operation } of gained) {
        expect(operation.name).not.toContain("*");
        expect(contradicts(operation.plane, operation.name)).toBe(true);
      }
      if (gained.length > 0) return "exceeds";
      for (const plane of ["control", "data"] as const)
        expect(all.filter((name) => contradicts(plane, name))).toEqual([]);
      return "covered";
    };

    test.each<[string[], number, Reading[]]>([
      [["a", "b"], 3, ["literal"]],
      [["a"], 5, ["literal"]],
      [["a", "/"], 4, ["literal", "collapsed"]],
    ])("over the letters %j", (letters, length, readings) => {
      const all = words([...letters, "x"], 5);
      const small = smallRoles(letters, length);
      const seen = { covered: 0, exceeds: 0 };
      fc.assert(
        fc.property(fc.array(small, { maxLength: 2 }), fc.array(small, { maxLength: 2 }), (from, to) => {
          seen[agrees(from, to, all, readings)] += 1;
        }),
        { numRuns: 1.5 * numRuns },
      );
      console.log(`${all.length} words over ${letters.join("")}: ${seen.covered} covered, ${seen.exceeds} not`);
      expect(Math.min(seen.covered, seen.exceeds)).toBeGreaterThan(numRuns / 10);
    });

    test("where exceptions cross exceptions", () => {
      const pattern = fc.string({ unit: fc.constantFrom("a", "b", "*", "*"), maxLength: 4 });
      const most = fc
        .array(pattern, { minLength: 1, maxLength: 3 })
        .map((notActions) => roleOf({ actions: ["*"], notActions }));
      const all = words(["a", "b", "x"], 6);
      const seen = { covered: 0, exceeds: 0 };
      fc.assert(
        fc.property(most, fc.array(most, { minLength: 1, maxLength: 3 }), (to, from) => {
          seen[agrees(from, [to], all, ["literal"])] += 1;
        }),
        { numRuns: 0.4 * numRuns },
      );
      expect(Math.min(seen.covered, seen.exceeds)).toBeGreaterThan(numRuns / 25);
    });
  });
}
