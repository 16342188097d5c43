import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { brokenIn } from "../../../access/expectations/check.ts";
import type { Expectation } from "../../../access/expectations/expectation.ts";
import type { Model } from "../../../access/facts/model.ts";
import { reaches } from "../../../access/holdings/reaches.ts";
import { powers, type Power } from "../../../roles/index.ts";
import { isRolePower, operationsOf } from "../../../roles/powers.ts";
import { allDoubts, world, type Doubts } from "../diff/facts.ts";
import { modelOf } from "../diff/models.ts";
import { inSet, universe } from "../diff/operations.ts";
import { oracleOf } from "../diff/oracle.ts";
import { principalKinds, scopeKinds, scopeNames, subjectKinds, type ScopeName } from "../diff/world.ts";
import { tryAll, type Has } from "./oracle.ts";

// A name of these worlds is an id, so that it names one thing.
const actorNames = [...Object.keys(principalKinds), ...Object.keys(subjectKinds), "app", "keys:openai", "keys:search"];
const some = (names: readonly string[]) => fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 3 });
const somePowers = fc.uniqueArray(fc.constantFrom(...powers), { minLength: 1, maxLength: 2 });
const on = fc.oneof(fc.constant(undefined), some(scopeNames));
const withOn = <T extends object>(given: T, where: readonly string[] | undefined): T =>
  where === undefined ? given : { ...given, on: where };

const forbidding: fc.Arbitrary<Expectation> = fc.oneof(
  fc.tuple(somePowers, on).map(([nobodyMay, where]) => withOn({ nobodyMay }, where)),
  fc.tuple(some(actorNames), somePowers, on).map(([only, may, where]) => withOn({ only, may }, where)),
  fc.tuple(some(actorNames), somePowers, on).map(([who, mayNot, where]) => withOn({ who, mayNot }, where)),
  fc
    .tuple(some(actorNames), fc.oneof(fc.constant("nothing" as const), some(scopeNames)))
    .map(([who, reached]) => ({ who, reaches: reached })),
);

/** Everybody and everything that must not be, by trying each: the surest of all answers. */
function tried(expectation: Expectation, model: Model): Has {
  const { actors, scopes, may, reaches: hasAny } = tryAll(model);
  const lies = (scope: string, names: readonly string[]) =>
    names.includes(scope) || (model.scopes.get(scope)?.within ?? []).some((outer) => names.includes(outer));
  const [who, isBesides] = whoOf(expectation);
  const isKnown = (actor: string) => who === undefined || who.includes(actor) !== isBesides;
  const isPerhaps = (actor: string) => who !== undefined && !isBesides && actor === "who";
  const answers = actors.flatMap((actor) => {
    if (!isKnown(actor) && !isPerhaps(actor)) return [];
    const found = scopes.flatMap((scope): Has[] => {
      if ("reaches" in expectation) {
        const allowed = expectation.reaches === "nothing" ? [] : expectation.reaches;
        return lies(scope, allowed) ? [] : [hasAny(actor, scope)];
      }
      const { on: where } = expectation;
      if (where !== undefined && !lies(scope, where)) {
        // Power over something may be power over what lies in it.
        const isAround = where.some((name) => model.scopes.get(name)?.within.includes(scope));
        const standing = forbiddenPowers(expectation).filter((power) => isAround && !isRolePower(power));
        return standing.map((power) => may(actor, power, scope));
      }
      return forbiddenPowers(expectation).map((power) => may(actor, power, scope));
    });
    return isKnown(actor) ? found : found.map((has): Has => (has === "no" ? "no" : "perhaps"));
  });
  if (answers.includes("yes")) return "yes";
  return answers.includes("perhaps") ? "perhaps" : "no";
}

function whoOf(expectation: Expectation): [readonly string[] | undefined, boolean] {
  if ("only" in expectation) return [expectation.only, true];
  return "who" in expectation ? [expectation.who, false] : [undefined, false];
}

function forbiddenPowers(expectation: Expectation): readonly Power[] {
  if ("nobodyMay" in expectation) return expectation.nobodyMay;
  if ("mayNot" in expectation) return expectation.mayNot;
  return "may" in expectation ? expectation.may : [];
}

/** Names of these worlds are ids; whoever has a key of something goes by its URN. */
function brokenBy(expectation: Expectation, model: Model) {
  const named = JSON.parse(JSON.stringify(expectation).replaceAll('"keys:', '"keys of urn:')) as Expectation;
  return brokenIn("prod", null, model, { judging: [named] });
}
const isUncertain = (message: string) => message.includes("nobody can tell");

export function describeAgreement(numRuns: number): void {
  describe("what must not be is found exactly where trying everything finds it", () => {
    test.each<[string, Doubts]>([
      ["where it is known what lies where", { ...allDoubts, places: false, resources: false }],
      ["and where that is not, it is broken by whatever may break it", { ...allDoubts, resources: false }],
    ])("%s", (title, doubts) => {
      const seen = new Map<string, number>();
      fc.assert(
        fc.property(world(doubts), forbidding, (made, expectation) => {
          const model = modelOf(made);
          // What exists in a project of an account is not decided here but by the kind of scope (holdings/reaches.ts).
          fc.pre(!model.scopes.has("project"));
          const has = tried(expectation, model);
          const messages = brokenBy(expectation, model).map(({ message }) => message);
          const said = messages.length === 0 ? "no" : messages.every(isUncertain) ? "perhaps" : "yes";
          seen.set(has, (seen.get(has) ?? 0) + 1);
          if (doubts.places) expect([has, has === "no" || said !== "no"]).toEqual([has, true]);
          else expect(said).toBe(has);
        }),
        { numRuns },
      );
      console.log(`${title}: ${[...seen].map(([has, number]) => `${String(number)} ${has}`).join(", ")}`);
      for (const has of ["yes", "no"]) expect(seen.get(has) ?? 0).toBeGreaterThan(numRuns / 20);
    });
  });

  test("what is not read breaks whatever it may", () => {
    fc.assert(
      fc.property(world(allDoubts), forbidding, (made, expectation) => {
        const model = modelOf({ ...made, facts: [...made.facts, { fact: unread, from: 3, isRetained: false }] });
        const isThere =
          "reaches" in expectation ||
          expectation.on === undefined ||
          expectation.on.some((name) => model.scopes.has(name) || name === "group");
        if (isThere) expect(brokenBy(expectation, model)).not.toEqual([]);
      }),
      { numRuns: numRuns / 4 },
    );
  });

  test("what must be is found only where it certainly is, without a key", () => {
    let found = 0;
    fc.assert(
      fc.property(world(allDoubts), fc.constantFrom("ann", "devs", "i1", "bob", "main"), (made, who) => {
        const model = modelOf(made);
        const { held } = oracleOf({ before: model, after: model, remains: () => true });
        const wrong = [...model.scopes.keys()].flatMap((scope) =>
          powers.filter((power) => {
            if (brokenBy({ who: [who], may: [power], on: [scope] }, model).length > 0) return false;
            found += 1;
            return !mayCertainly(held("after", who, scope), power, scope);
          }),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: numRuns / 8 },
    );
    expect(found).toBeGreaterThan(numRuns / 200);
  });
}

const unread = { fact: "unknown", of: "assignment", fingerprint: "1" } as const;

function mayCertainly(
  { operations, actsAs, standings }: ReturnType<ReturnType<typeof oracleOf>["held"]>,
  power: Power,
  scope: string,
): boolean {
  if (power === "actAs" && actsAs.size > 0) return true;
  if ([...standings].some((sign) => sign.split("|")[1] === power)) return true;
  if (!isRolePower(power)) return false;
  const isHere = reaches({ kind: scopeKinds[scope as ScopeName], name: "", id: "" });
  return (["literal", "collapsed"] as const).every((reading) => {
    const sure = (["own", "through"] as const).reduce(
      (all, channel) => all | (operations.get(`${channel}||${reading}`) ?? 0n),
      0n,
    );
    return inSet(universe, sure).some(
      (one) => isHere(one) && operationsOf[power].some(({ name }) => name === one.name),
    );
  });
}
