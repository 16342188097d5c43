import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Model } from "../../../access/facts/model.ts";
import type { AccessChange, Verdict } from "../../../access/terms/report.ts";
import { change, changeOf, type Change } from "./changes.ts";
import { actingOf } from "./closure.ts";
import { decide } from "./decide.ts";
import { allDoubts, grant, noDoubts, sourced, trust, world, type Fact, type Sourced } from "./facts.ts";
import { modelOf } from "./models.ts";
import { sidesOf } from "./sides.ts";

/** What a change says, without the way there, which is one of several. */
const told = (change: Change) =>
  decide(change)
    .changes.map(({ actor, scope, verdict, powers, channel }) =>
      JSON.stringify([actor.id, scope.id, verdict, powers, channel]),
    )
    .toSorted();

/** Every list of facts in the opposite order. */
const reversed = (model: Model): Model => ({
  services: model.services.toReversed(),
  grants: model.grants.toReversed(),
  trusts: model.trusts.toReversed(),
  hosts: model.hosts.toReversed(),
  memberships: model.memberships.toReversed(),
  holders: model.holders.toReversed(),
  standings: model.standings.toReversed(),
  schedules: model.schedules.toReversed(),
  settings: model.settings.toReversed(),
  unknowns: model.unknowns.toReversed(),
  scopes: new Map([...model.scopes].toReversed()),
});

/** The laws of the diff, each tried with `numRuns` worlds by chance. */
export function describeLaws(numRuns: number): void {
  describe("nothing changes", () => {
    test("between a side and itself, however it is read again and in whatever order", () => {
      fc.assert(
        fc.property(world(allDoubts), (world) => {
          expect(decide(changeOf(world, world)).changes).toEqual([]);
          const [before, after] = [modelOf(world), reversed(modelOf(world))];
          expect(decide({ before, after, remains: () => true }).changes).toEqual([]);
        }),
        { numRuns },
      );
    });

    test("when a grant becomes several that give the same together", () => {
      let count = 0;
      fc.assert(
        fc.property(world({ ...noDoubts, localAuth: true, places: true }), (world) => {
          const before = modelOf(world);
          const after = { ...before, grants: before.grants.flatMap(split) };
          count += after.grants.length - before.grants.length;
          expect(decide({ before, after, remains: () => true })).toEqual({ changes: [], verdict: "same" });
        }),
        { numRuns },
      );
      expect(count).toBeGreaterThan(numRuns);
    });

    test("when the resources that say it are called otherwise", () => {
      fc.assert(
        fc.property(world({ ...allDoubts, resources: false }), (world) => {
          const kept = { ...world, facts: world.facts.map((fact) => ({ ...fact, isRetained: false })) };
          const before = modelOf(kept);
          expect(decide({ before, after: renamed(before), remains: () => false }).changes).toEqual([]);
        }),
        { numRuns },
      );
    });
  });

  test("facts come in any order", () => {
    fc.assert(
      fc.property(change(allDoubts), ({ before, after, remains }) => {
        const there = told({ before, after, remains });
        expect(told({ before: reversed(before), after: reversed(after), remains })).toEqual(there);
      }),
      { numRuns },
    );
  });

  test("back is the mirror image of there", () => {
    const opposite = {
      same: "same",
      narrower: "broader",
      broader: "narrower",
      mixed: "mixed",
      unknown: "unknown",
    } as const;
    const sides = ({ actor, scope, verdict, gained, lost, powers }: AccessChange, isBack: boolean) =>
      JSON.stringify(
        isBack
          ? [actor.id, scope.id, opposite[verdict], lost, gained, powers.lost, powers.gained]
          : [actor.id, scope.id, verdict, gained, lost, powers.gained, powers.lost],
      );
    fc.assert(
      fc.property(change({ ...noDoubts, places: true }), ({ before, after }) => {
        const there = decide({ before, after, remains: () => true });
        const back = decide({ before: after, after: before, remains: () => true });
        const given = [before, after].flatMap(({ grants, trusts, memberships }) => [
          ...grants,
          ...trusts,
          ...memberships,
        ]);
        fc.pre(!given.some(({ isRetained }) => isRetained));
        const hasMoved = [there, back].some(({ changes }) => changes.some(({ verdict }) => verdict === "unknown"));
        if (!hasMoved) expect(back.verdict).toBe(opposite[there.verdict]);
        // Where something lies now, and not where it lay, others may hold roles.
        const known = ({ changes }: typeof there) => changes.filter(({ verdict }) => verdict !== "unknown");
        expect(
          known(back)
            .map((one) => sides(one, true))
            .toSorted(),
        ).toEqual(
          known(there)
            .map((one) => sides(one, false))
            .toSorted(),
        );
      }),
      { numRuns },
    );
  });

  describe("more facts are never less access", () => {
    const verdictOfAdding = (fact: fc.Arbitrary<readonly Sourced[]>, allowed: readonly Verdict[]) => {
      const seen = new Set<Verdict>();
      fc.assert(
        fc.property(world(allDoubts), fact, (world, more) => {
          const { verdict, changes } = decide(changeOf(world, { ...world, facts: [...world.facts, ...more] }, true));
          seen.add(verdict);
          expect(allowed).toContain(verdict);
          expect(changes.filter(({ lost }) => lost.length > 0)).toEqual([]);
        }),
        { numRuns },
      );
      expect([...seen].toSorted()).toEqual(allowed.toSorted());
    };
    const one = (fact: fc.Arbitrary<Fact>) => fact.map((fact): Sourced[] => [{ fact, from: 99, isRetained: false }]);

    test("of any kind", () => {
      verdictOfAdding(fc.array(sourced(allDoubts), { maxLength: 3 }), ["same", "broader", "unknown"]);
    });

    test("a grant", () => {
      verdictOfAdding(one(grant), ["same", "broader", "unknown"]);
    });

    test("and a trust is always more, unless whom it trusts acted as the identity before", () => {
      const seen = { acted: 0, didNot: 0 };
      fc.assert(
        fc.property(world(noDoubts), one(trust), (world, more) => {
          const change = changeOf(world, { ...world, facts: [...world.facts, ...more] }, true);
          const added = change.after.trusts.at(-1);
          const acting = actingOf(sidesOf(change).before).get(added?.actor.key ?? "");
          const acted = acting?.has(added?.identity.actor.key ?? "") === true;
          seen[acted ? "acted" : "didNot"] += 1;
          expect(decide(change).verdict === "same").toBe(acted);
        }),
        { numRuns },
      );
      expect(Math.min(seen.acted, seen.didNot)).toBeGreaterThan(numRuns / 150);
    });
  });
}

/** One grant for each pattern that a role grants, in resources of their own. */
function split(one: Model["grants"][number]): Model["grants"] {
  const { definition } = one.role;
  if (definition === undefined || one.isRetained === true) return [one];
  const parts = definition.permissions.flatMap(({ actions = [], dataActions = [], ...rest }) => [
    ...actions.map((action) => ({ ...rest, actions: [action] })),
    ...dataActions.map((action) => ({ ...rest, dataActions: [action] })),
  ]);
  return parts.map((part, index) => {
    const key = `${one.key} part ${index}`;
    const role = { key, name: key, definition: { id: key, name: key, permissions: [part] } };
    return { ...one, key, urn: `urn:${key}`, role };
  });
}

function renamed(model: Model): Model {
  const rename = <Fact extends { readonly key: string; readonly urn: string }>(fact: Fact): Fact => ({
    ...fact,
    key: `new ${fact.key}`,
    urn: `urn:new ${fact.key}`,
  });
  return {
    ...model,
    services: model.services.map(rename),
    grants: model.grants.map(rename),
    trusts: model.trusts.map(rename),
    hosts: model.hosts.map(rename),
    memberships: model.memberships.map(rename),
  };
}
