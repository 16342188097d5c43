import fc from "fast-check";
import { expect, test } from "vitest";

import { mergeParts, type PartOfReport } from "../../access/merge.ts";
import { readChange, renderJson, review } from "../../access/index.ts";
import { account, assignment, digestOf, identity } from "./digest.ts";
import { known } from "./known.ts";

const names = ["dev", "eu", "prod", "staging", "us"] as const;
const group = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities";
const source = { source: "offline", ref: null } as const;

/** A stack that runs something as identities of others, and has a role of its own or not. */
function inputOf(stack: string, shared: readonly number[], isGiven: boolean) {
  const ids = shared.map((number) => `${group}/id-${number}`);
  const host = {
    type: "azure-native:app:ContainerApp",
    name: "site",
    inputs: { resourceGroupName: "rg", identity: { type: "UserAssigned", userAssignedIdentities: ids } },
  };
  const resources = [account(), identity(), host, ...(isGiven ? [assignment()] : [])];
  const change = readChange(digestOf(resources));
  return { stack, before: null, after: { kind: "plan", change, side: "after", source } as const };
}

const options = { ...known(), now: "2026-11-30" };
const stack = fc.record({ shared: fc.uniqueArray(fc.nat({ max: 3 })), isGiven: fc.boolean(), job: fc.nat({ max: 3 }) });

test("stacks that were reviewed in parts are, joined, the report of one review, to the byte", () => {
  fc.assert(
    fc.property(fc.tuple(...names.map(() => stack)), fc.integer({ min: 0, max: 3 }), (drawn, turn) => {
      const inputs = names.map((name, index) => {
        const { shared, isGiven } = drawn[index] ?? { shared: [], isGiven: false };
        return inputOf(name, shared, isGiven);
      });
      const parts = Array.from({ length: 4 }, (_, job) =>
        review(
          inputs.filter((_, index) => drawn[index]?.job === job),
          { ...options, part: { number: job + 1, of: 4, gone: [] } },
        ),
      );
      const turned = [...parts.slice(turn), ...parts.slice(0, turn)] as PartOfReport[];
      expect(renderJson(mergeParts(turned, (stacks) => stacks.toSorted()))).toBe(renderJson(review(inputs, options)));
    }),
    { numRuns: 60 },
  );
});
