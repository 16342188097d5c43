import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";

import { compare } from "../../../access/review.ts";
import { readChange } from "../../../access/plan/plan.ts";
import type { Json } from "../../../access/plan/digest.ts";
import type { Evidence } from "../../../access/match/evidence.ts";
import type { Verdict } from "../../../access/terms/report.ts";
import { known } from "../known.ts";
import { types, urnOf } from "../digest.ts";
import { unknown } from "./change.ts";

const catalogue = known();
const owner = "/providers/Microsoft.Authorization/roleDefinitions/8e3af657-a8ff-443c-a75c-2fe8c4bcb635";
const group = "/subscriptions/5ab0c5e1-7e57-4a2d-9e0b-0c10ad0000a1/resourceGroups/shared";

/** A resource of a run that tells outputs by path. */
interface Made {
  readonly type: string;
  readonly name: string;
  readonly inputs: Readonly<Record<string, Json>>;
  readonly passes?: Readonly<Record<string, { readonly of: Made; readonly path: string }>>;
}

function verdictOf(before: readonly Made[], after: readonly Made[]): Verdict | null {
  const side = (resources: readonly Made[]): Evidence => {
    const change = readChange(digestOf(resources));
    return { kind: "plan", change, side: "after", source: { source: "offline", ref: null } };
  };
  return compare({ stack: "dev", before: side(before), after: side(after) }, catalogue).verdict;
}

function digestOf(resources: readonly Made[]): Json {
  return {
    steps: resources.map(({ type, name, inputs, passes = {} }) => {
      const passed = Object.entries(passes).map(
        ([input, { of, path }]) => [input, urnOf(of.type, of.name), path] as const,
      );
      return {
        op: "create",
        newState: {
          urn: urnOf(type, name),
          type,
          custom: true,
          inputs: { ...inputs, ...Object.fromEntries(passed.map(([input]) => [input, unknown])) },
          propertyDependencies: Object.fromEntries(passed.map(([input, urn]) => [input, [urn]])),
          inputOutputs: Object.fromEntries(passed.map(([input, urn, path]) => [input, { urn, path }])),
        },
      };
    }),
  };
}

/** An assignment of Owner, one input of which is an output of a resource. */
function grant(input: string, of: Made, path: string): Made {
  const known = { principalId: "11111111-0000-4000-8000-000000000001", scope: group, roleDefinitionId: owner };
  const inputs = Object.fromEntries(Object.entries(known).filter(([name]) => name !== input));
  return { type: types.assignment, name: "grant", inputs, passes: { [input]: { of, path } } };
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
      const isOneThing = (made: Made, paths: readonly string[]) =>
        made.type.startsWith("azuread:") && paths.every((each) => each === "objectId" || each === "id");
      fc.assert(
        fc.property(source, given, path, path, (made, input, a, b) => {
          fc.pre(a !== b && !isOneThing(made, [a, b]));
          const verdict = verdictOf([made, grant(input, made, a)], [made, grant(input, made, b)]);
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
          expect(verdictOf(side, side)).toBe("same");
        }),
        { numRuns: numRuns / 4, seed },
      );
    });
  });

  describe("an unknown is what it is made of", () => {
    /** A literal, passed on through resources whose outputs nobody knows. */
    const through = (names: readonly string[], literal: Json): Made[] => {
      const [first = "first", ...rest] = names;
      const chain: Made[] = [{ type: "contoso:index:Maker", name: first, inputs: { from: literal } }];
      for (const name of rest) {
        const of = chain.at(-1) ?? chain[0];
        if (of !== undefined)
          chain.push({ type: "contoso:index:Maker", name, inputs: {}, passes: { from: { of, path: "result" } } });
      }
      return chain;
    };
    const names = fc.uniqueArray(word, { minLength: 1, maxLength: 5 });

    test("a literal that changes anywhere upstream is never no change", () => {
      fc.assert(
        fc.property(names, given, fc.string(), fc.string(), (chain, input, a, b) => {
          fc.pre(a !== b);
          const [before, after] = [through(chain, a), through(chain, b)];
          const granted = (made: readonly Made[]) => made.slice(-1).map((last) => grant(input, last, "result"));
          const verdict = verdictOf([...before, ...granted(before)], [...after, ...granted(after)]);
          count("another literal", verdict);
          expect(isUnsafe(verdict)).toBe(false);
        }),
        { numRuns, seed },
      );
    });

    test("what does not decide an id changes nothing", () => {
      const account = (tags: Json): Made => ({ type: types.account, name: "aoai", inputs: { kind: "OpenAI", tags } });
      const side = (tags: Json) => {
        const made = account(tags);
        const maker = {
          type: "contoso:index:Maker",
          name: "m",
          inputs: {},
          passes: { from: { of: made, path: "id" } },
        };
        return [made, maker, grant("scope", maker, "result")];
      };
      fc.assert(
        fc.property(fc.dictionary(word, fc.string()), fc.dictionary(word, fc.string()), (a, b) => {
          expect(verdictOf(side(a), side(b))).toBe("same");
        }),
        { numRuns: numRuns / 4, seed },
      );
    });
  });
}
