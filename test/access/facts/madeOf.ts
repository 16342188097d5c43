import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";

import type { Json } from "../../../access/plan/digest.ts";
import type { Verdict } from "../../../access/terms/report.ts";
import { types } from "../digest.ts";
import { verdictBetween, type Told } from "../quiet/run.ts";

const owner = "/providers/Microsoft.Authorization/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635";
const group = "/subscriptions/5ab0c5e1-7e57-4a2d-9e0b-0c10ad0000a1/resourceGroups/shared";

/** An assignment of Owner, one input of which is an output of a resource. */
function grant(input: string, of: Told, path: string): Told {
  const known = { principalId: "11111111-0000-4000-8000-000000000001", scope: group, roleDefinitionId: owner };
  const inputs = Object.fromEntries(Object.entries(known).filter(([name]) => name !== input));
  return { type: types.assignment, name: "grant", inputs, passes: { [input]: [of, path] } };
}

const word = fc.stringMatching(/^[a-z][a-zA-Z]{2,9}$/);
const given = fc.constantFrom("principalId", "scope", "roleDefinitionId");
const type = fc.oneof(
  fc.constantFrom(
    "azure-native:resources:ResourceGroup",
    "azure-native:containerservice:ManagedCluster",
    "azure-native:app:ContainerApp",
    "azure-native:managedidentity:UserAssignedIdentity",
    "azure-native:authorization:RoleDefinition",
    "azuread:index/group:Group",
    "azuread:index/servicePrincipal:ServicePrincipal",
    "random:index/randomShuffle:RandomShuffle",
  ),
  fc.tuple(word, word, word).map(([provider, module, name]) => `${provider}:${module}:${name}`),
);
const path = fc.oneof(
  fc.constantFrom("id", "name", "principalId", "clientId", "objectId", "managedBy", "results.0"),
  fc.constantFrom(
    "identity.principalId",
    "identityProfile.kubeletidentity.objectId",
    "addonProfiles.x.identity.objectId",
  ),
  fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(".")),
);
const inputs = fc.dictionary(word, fc.oneof(fc.string(), fc.boolean(), fc.integer(), fc.array(fc.string())), {
  maxKeys: 4,
});
const source = fc.record({ type, name: word, inputs });

const isUnsafe = (verdict: Verdict | null) => verdict === "same" || verdict === "narrower";

/** Both laws, held for `numRuns` changes by chance each. */
export function describeMakings(numRuns: number): void {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const counts = new Map<string, number>();
  afterAll(() => {
    console.log(`seed ${seed}:`, [...counts].map(([what, count]) => `${what}: ${count} of ${numRuns}`).join(", "));
  });
  const count = (law: string, verdict: Verdict | null) => {
    const decided = `${law}, decided`;
    counts.set(decided, (counts.get(decided) ?? 0) + (verdict === "unknown" ? 0 : 1));
  };

  describe("an output has a path", () => {
    test("another output of the same resource is never no change", () => {
      const isOneThing = (made: Told, paths: readonly string[]) =>
        made.type.startsWith("azuread:") && paths.every((each) => each === "objectId" || each === "id");
      fc.assert(
        fc.property(source, given, path, path, (made, input, a, b) => {
          fc.pre(a !== b && !isOneThing(made, [a, b]));
          const verdict = verdictBetween([made, grant(input, made, a)], [made, grant(input, made, b)]);
          count("another path", verdict);
          expect(isUnsafe(verdict)).toBe(false);
        }),
        { numRuns, seed },
      );
    });

    test("the same output is the same", () => {
      fc.assert(
        fc.property(source, given, path, (made, input, at) => {
          const side = [made, grant(input, made, at)];
          expect(verdictBetween(side, side)).toBe("same");
        }),
        { numRuns: numRuns / 4, seed },
      );
    });
  });

  describe("an unknown is what it is made of", () => {
    /** A literal, passed on through resources whose outputs nobody knows. */
    const through = (names: readonly string[], literal: Json): Told[] => {
      const [first = "first", ...rest] = names;
      const chain: Told[] = [{ type: "contoso:index:Maker", name: first, inputs: { from: literal } }];
      for (const name of rest) {
        const of = chain.at(-1) ?? chain[0];
        if (of !== undefined)
          chain.push({ type: "contoso:index:Maker", name, inputs: {}, passes: { from: [of, "result"] } });
      }
      return chain;
    };
    const names = fc.uniqueArray(word, { minLength: 1, maxLength: 5 });

    test("a literal that changes anywhere upstream is never no change", () => {
      fc.assert(
        fc.property(names, given, fc.string(), fc.string(), (chain, input, a, b) => {
          fc.pre(a !== b);
          const [before, after] = [through(chain, a), through(chain, b)];
          const granted = (made: readonly Told[]) => made.slice(-1).map((last) => grant(input, last, "result"));
          const verdict = verdictBetween([...before, ...granted(before)], [...after, ...granted(after)]);
          count("another literal", verdict);
          expect(isUnsafe(verdict)).toBe(false);
        }),
        { numRuns, seed },
      );
    });

    test("what does not decide an id changes nothing", () => {
      const account = (tags: Json): Told => ({ type: types.account, name: "aoai", inputs: { kind: "OpenAI", tags } });
      const side = (tags: Json) => {
        const made = account(tags);
        const maker = {
          type: "contoso:index:Maker",
          name: "m",
          inputs: {},
          passes: { from: [made, "id"] as const },
        };
        return [made, maker, grant("scope", maker, "result")];
      };
      fc.assert(
        fc.property(fc.dictionary(word, fc.string()), fc.dictionary(word, fc.string()), (a, b) => {
          expect(verdictBetween(side(a), side(b))).toBe("same");
        }),
        { numRuns: numRuns / 4, seed },
      );
    });
  });
}
