import { expect, test } from "vitest";

import { parseLock, printLock, readChange, factsOf, review as reviewStacks } from "../../access/index.ts";
import type { Json } from "../../access/plan/digest.ts";
import { known } from "./known.ts";
import { digestOfSteps, reportOfChange, type StepGiven } from "./changes.ts";
import { openAIUser, types } from "./digest.ts";

const options = { ...known(), now: "2026-11-21" };
const source = { source: "preview", ref: null } as const;
const groupId = "11111111-1111-4111-8111-111111111111";
const ada = "22222222-2222-4222-8222-222222222222";
const accountId =
  "/subscriptions/5ab0c5e1-7e57-4a2d-9e0b-0c10ad0000a1/resourceGroups/rg/providers/Microsoft.CognitiveServices/accounts/aoai";
const grant = { principalId: groupId, scope: accountId, roleDefinitionId: openAIUser };

const steps = (was: Json, now: Json): StepGiven[] => {
  const group = (members: Json) => ({ displayName: "devs", ...(members !== null && { members }) });
  return [
    { type: types.assignment, op: "same", was: grant, now: grant },
    { type: types.group, name: "devs", was: group(was), now: group(now), state: { outputs: { objectId: groupId } } },
  ];
};
const review = (was: Json, now: Json) => reportOfChange(digestOfSteps(...steps(was, now)));
const holders = (was: Json, now: Json) => review(was, now).access.map(({ actor }) => actor.id);

test("a group whose program says nothing any more of its members keeps them: nobody loses access", () => {
  expect(review([ada], null).verdict).toBe("same");
  expect(holders([ada], null)).toContain(ada);
});

test("an empty list takes them out", () => {
  expect(review([ada], []).verdict).toBe("narrower");
  expect(holders([ada], [])).not.toContain(ada);
});

test("between two locks nobody can tell an empty list from none: what is listed no more may still be there", () => {
  const lockOf = (members: Json) => {
    const change = readChange(digestOfSteps(...steps(members, members)));
    const after = { kind: "plan", change, side: "after", source } as const;
    const model = factsOf(after, options);
    return { kind: "lock", lock: parseLock(printLock("dev", model), options.catalogue), source } as const;
  };
  const input = { stack: "dev", before: lockOf([ada]), after: lockOf(null) };
  expect(reviewStacks([input], options).verdict).toBe("same");
});
