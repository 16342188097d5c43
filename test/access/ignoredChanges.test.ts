import { expect, test } from "vitest";

import type { Json } from "../../access/plan/digest.ts";
import { reportBetween, reportOfChange, digestOfSteps } from "./changes.ts";
import { openAIUser, types } from "./digest.ts";

const principalId = "11111111-1111-4111-8111-111111111111";
const scope =
  "/subscriptions/5ab0c5e1-7e57-4a2d-9e0b-0c10ad0000a1/resourceGroups/rg/providers/Microsoft.CognitiveServices/accounts/aoai";
const reader = openAIUser.replace(/[^/]*$/, "acdd72a7-3385-48ef-bd42-f606fba81ae7");
const owner = openAIUser.replace(/[^/]*$/, "8e3af657-a8ff-443c-a75c-2fe8c4bcb635");

const review = (was: Record<string, Json>, now: Record<string, Json>, ignoreChanges: readonly string[]) => {
  const given = { principalId, scope, roleDefinitionId: owner };
  const step = {
    type: types.assignment,
    was: { ...given, ...was },
    now: { ...given, ...now },
    state: { ignoreChanges },
  };
  return reportOfChange(digestOfSteps(step));
};

test.each<[string, Record<string, Json>, Record<string, Json>]>([
  ["roleDefinitionId", { roleDefinitionId: owner }, { roleDefinitionId: reader }],
  ["condition", {}, { condition: "@Resource[x:y] StringEquals 'z'" }],
])("less by %s is no less where changes of it are ignored: Azure keeps what it has", (input, was, now) => {
  expect(review(was, now, []).verdict).not.toBe("unknown");
  expect(review(was, now, [input]).verdict).toBe("unknown");
  expect(review(was, was, [input]).verdict).toBe("same");
});

test("what was left as it was in Azure covers nothing of what the program settles: nobody could tell what it was", () => {
  const side = (ignoreChanges: readonly string[], importID?: string) =>
    digestOfSteps({
      type: types.assignment,
      op: "create",
      now: { principalId, scope, roleDefinitionId: owner },
      state: { ignoreChanges, ...(importID !== undefined && { importID }) },
    });
  expect(reportBetween(side(["roleDefinitionId"]), side([])).verdict).toBe("broader");
  expect(reportBetween(side(["roleDefinitionId"]), side(["roleDefinitionId"])).verdict).toBe("same");
  const imported = (name: string) => side(["roleDefinitionId"], `${scope}/providers/x/y/${name}`);
  expect(reportBetween(imported("a"), imported("b")).verdict).toBe("unknown");
});

test("and no role changes in place there", () => {
  const rules = (ignored: readonly string[]) =>
    review({}, { roleDefinitionId: reader }, ignored).findings.map(({ rule }) => rule);
  expect(rules([])).toContain("role-changed-in-place");
  expect(rules(["roleDefinitionId"])).not.toContain("role-changed-in-place");
});
