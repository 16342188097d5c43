import fc from "fast-check";
import { describe, expect, test } from "vitest";

import type { Model } from "../../../access/facts/model.ts";
import { standingPowers } from "../../../roles/powers.ts";
import type { AccessChange, Verdict } from "../../../access/terms/report.ts";
import { change, type Change } from "./changes.ts";
import { decide } from "./decide.ts";
import { allDoubts, noDoubts, type Doubts } from "./facts.ts";
import { inSet, universe, universeOf, type Universe } from "./operations.ts";
import { channelsOf, oracleOf, type Difference, type Oracle } from "./oracle.ts";
import { powersGained } from "./powersGained.ts";
import { scopeKinds, type ScopeName } from "./world.ts";

const grows = (verdict: Verdict) => verdict === "broader" || verdict === "mixed";
const shrinks = (verdict: Verdict) => verdict === "narrower" || verdict === "mixed";

/** What the diff says, held against the oracle: its verdicts for `numRuns` changes by chance, and the rest for half as many. */
export function describeAgreement(numRuns: number): void {
  const numRunsOfEach = numRuns / 2;

  describe("the verdict agrees with trying every operation for everybody on every scope", () => {
    test.each<[string, Doubts]>([
      ["where all is known", noDoubts],
      ["where roles, keys, places and resources are not", allDoubts],
    ])("%s", (title, doubts) => {
      const seen = new Map<Verdict, number>();
      fc.assert(
        fc.property(change(doubts), (change) => {
          const expected = oracleOf(change).verdict();
          seen.set(expected, (seen.get(expected) ?? 0) + 1);
          expect(decide(change).verdict).toBe(expected);
        }),
        { numRuns },
      );
      console.log(`${title}: ${[...seen].map(([verdict, count]) => `${count} ${verdict}`).join(", ")}`);
      const verdicts: Verdict[] = ["same", "narrower", "broader", "mixed"];
      expect(verdicts.filter((verdict) => (seen.get(verdict) ?? 0) < numRuns / 20)).toEqual([]);
    });
  });

  describe("what is said of an actor on a scope is so", () => {
    /** Every change of access, with what the oracle says of its actor and scope. */
    const check = (
      each: (said: AccessChange, oracle: Oracle, actor: string, scope: ScopeName, of: Change) => void,
      universeFor: (changes: readonly AccessChange[]) => Universe = () => universe,
    ) => {
      let count = 0;
      fc.assert(
        fc.property(change({ ...allDoubts, resources: false }), (change) => {
          const changes = decide(change).changes.filter(isOfActor);
          const oracle = oracleOf(change, universeFor(changes));
          count += changes.length;
          for (const said of changes) each(said, oracle, keyOf(said), said.scope.name as ScopeName, change);
        }),
        { numRuns: numRunsOfEach },
      );
      expect(count).toBeGreaterThan(numRunsOfEach);
    };

    test("its verdict and its channel, and there is something to show for it", () => {
      check((said, oracle, actor, scope) => {
        const [gained, lost] = [oracle.gained(actor, scope), oracle.lost(actor, scope)];
        expect([actor, scope, said.verdict]).toEqual([actor, scope, oracle.verdictAt(actor, scope)]);
        expect(said.channel).toBe([...channelsOf(gained), ...channelsOf(lost)][0]);
        expect(said.gained.length > 0).toBe(channelsOf(gained).length > 0);
        expect(said.lost.length > 0).toBe(channelsOf(lost).length > 0);
      });
    });

    test("each witness", () => {
      let count = 0;
      let named = universe;
      const isIn = (text: string, difference: Difference) => {
        if (text === "actAs") return difference.actsAs.length > 0;
        if (isStanding(text)) return difference.standings.some((sign) => sign.split("|")[1] === text);
        const name = operationIn(text);
        if (name === undefined) return difference.strange.length > 0;
        count += 1;
        const all = [...difference.operations.values()].reduce((set, some) => set | some, 0n);
        return inSet(named, all).some((operation) => operation.name === name);
      };
      check(
        ({ gained, lost }, oracle, actor, scope) => {
          expect(gained.filter((text) => !isIn(text, oracle.gained(actor, scope)))).toEqual([]);
          expect(lost.filter((text) => !isIn(text, oracle.lost(actor, scope)))).toEqual([]);
        },
        (changes) => {
          const names = new Set(changes.flatMap(({ gained, lost }) => [...gained, ...lost].map(operationIn)));
          const planes = ["control", "data"] as const;
          named = universeOf([...names].flatMap((name = "actAs") => planes.map((plane) => ({ plane, name }))));
          return named;
        },
      );
      console.log(`${count} witnesses`);
    });

    test("its powers", () => {
      check(({ powers }, oracle, actor, scope) => {
        const [before, after] = [oracle.held("before", actor, scope), oracle.held("after", actor, scope)];
        expect(powers).toEqual({
          gained: powersGained(before, after, oracle.gained(actor, scope), scopeKinds[scope]),
          lost: powersGained(after, before, oracle.lost(actor, scope), scopeKinds[scope]),
        });
      });
    });

    test("and which resources did it: they are other ones, and say so where no scope comes, goes or moves", () => {
      check(({ cause }, oracle, _actor, _scope, change) => {
        const facts = [change.before, change.after].map(textsOfResources);
        const named = cause.map(({ urn }) => facts.map((texts) => [...(texts.get(urn) ?? [])].toSorted()));
        expect(named.filter(([before, after]) => JSON.stringify(before) === JSON.stringify(after))).toEqual([]);
        const [before, after] = [change.before, change.after].map(({ scopes }) =>
          oracle.scopes.map((key) => JSON.stringify(scopes.get(key))),
        );
        if (JSON.stringify(before) === JSON.stringify(after)) expect(cause).not.toEqual([]);
      });
    });

    test("and what is so is said there, or of what the scope lies in", () => {
      fc.assert(
        fc.property(change(allDoubts), (change) => {
          const oracle = oracleOf(change);
          const { changes } = decide(change);
          const unsaid = oracle.actors.flatMap((actor) =>
            oracle.scopes.filter((scope) => {
              const around = [change.before, change.after].flatMap(({ scopes }) => scopes.get(scope)?.within ?? []);
              const said = changes.filter((one) => keyOf(one) === actor && [scope, ...around].includes(one.scope.name));
              const isSaid = (test: (verdict: Verdict) => boolean) => said.some(({ verdict }) => test(verdict));
              const verdict = oracle.verdictAt(actor, scope);
              return (
                (grows(verdict) && !isSaid(grows)) ||
                (shrinks(verdict) && !said.some(({ lost }) => lost.length > 0)) ||
                (verdict === "unknown" && !isSaid((one) => one === "unknown" || grows(one)))
              );
            }),
          );
          expect(unsaid).toEqual([]);
        }),
        { numRuns: numRunsOfEach },
      );
    });
  });
}

/** Not only that something cannot be told. */
function isOfActor({ scope }: AccessChange): boolean {
  return scope.kind !== "unknown" || scope.name !== "cannot tell";
}

function keyOf({ actor }: AccessChange): string {
  return actor.id.replace(/^keys of urn:/, "keys:");
}

function isStanding(text: string): boolean {
  return (standingPowers as readonly string[]).includes(text);
}

/** The operation that a witness names; nothing where it names a role that nobody knows. */
function operationIn(text: string): string | undefined {
  return isStanding(text) || text.startsWith("whatever ") ? undefined : text.replace(/ \((unconditional|if .*)\)$/, "");
}

/** All that a model says, by the URN of the resource that says it. */
function textsOfResources({
  grants,
  trusts,
  hosts,
  memberships,
  services,
  standings,
}: Model): Map<string, Set<string>> {
  const texts = new Map<string, Set<string>>();
  const add = (urn: string, fact: unknown) => texts.set(urn, (texts.get(urn) ?? new Set()).add(JSON.stringify(fact)));
  for (const { role, ...grant } of grants) {
    add(grant.urn, [grant, role.key, role.condition]);
    if (role.definedBy !== undefined) add(role.definedBy.urn, role.definition?.permissions ?? "unknown");
  }
  for (const fact of [...trusts, ...hosts, ...memberships, ...services, ...standings]) add(fact.urn, fact);
  return texts;
}
