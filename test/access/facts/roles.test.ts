import { describe, expect, test } from "vitest";

import { modelOf } from "../../../access/match/modelsOf.ts";
import type { Json } from "../../../access/plan/digest.ts";
import { readPlan } from "../../../access/plan/plan.ts";
import { findRole } from "../../../roles/index.ts";
import { known } from "../known.ts";
import { openAIUser } from "../digest.ts";
import { digestOfChange, facts, models, unknown, whysOf, type Changed } from "./change.ts";
import { account, assignment, groupId, identity, types } from "./resources.ts";

const guid = "00000000-1111-2222-3333-444444444444";
const roleId = (id: string) => openAIUser.replace(/[^/]*$/, id);
const given = (id: string, change: Partial<Changed> = {}) =>
  assignment({ inputs: { ...assignment().inputs, roleDefinitionId: roleId(id) }, ...change });
const calls = [{ dataActions: ["Microsoft.CognitiveServices/accounts/OpenAI/*"] }];
const custom = (change: Partial<Changed> = {}): Changed => ({
  type: types.role,
  name: "caller",
  id: `${groupId}/providers/Microsoft.Authorization/roleDefinitions/${guid}`,
  inputs: { roleName: "Caller", roleDefinitionId: guid, permissions: calls },
  ...change,
});
const roleOf = (...resources: readonly Changed[]) => facts(account, identity(), ...resources).grants[0]?.role;
const roleKey = `role:${types.role}::caller`;

describe("a role of the catalogue", () => {
  test("has its GUID for a key, whatever the form of its id", () => {
    const { id, name } = findRole(openAIUser) ?? {};
    expect(roleOf(given(id?.toUpperCase() ?? ""))).toMatchObject({ key: id, name, definition: { id } });
  });

  test("may be one of the project", () => {
    const role = { id: guid, name: "Ours", permissions: calls };
    const plan = readPlan(digestOfChange([given(guid)]));
    expect(modelOf(plan, known([role])).grants[0]?.role).toMatchObject({ key: guid, name: "Ours" });
    expect(modelOf(plan, known()).grants[0]?.role).toMatchObject({
      key: `unknown:${guid}`,
      definition: undefined,
    });
  });

  test("is never known by a name in the place of its id", () => {
    expect(roleOf(given("Reader"))).toMatchObject({
      key: `unknown:${roleId("reader").toLowerCase()}`,
      definition: undefined,
    });
  });
});

const reader = "acdd72a7-3385-48ef-bd42-f606fba81ae7";

describe("a role whose id the program joins with a subscription", () => {
  const subscriptionOf = { unknown: "id.split.2 of ResourceGroup rg, computed #0123456789abcdef" };
  const joined = (...parts: Json[]) =>
    assignment({
      inputs: { ...assignment().inputs, roleDefinitionId: unknown },
      inputTexts: { roleDefinitionId: ["/subscriptions/", subscriptionOf, ...parts] },
    });

  test("is the one of its GUID, whatever the subscription", () => {
    const grant = joined(`/providers/Microsoft.Authorization/roleDefinitions/${reader}`);
    expect(roleOf(grant)).toMatchObject({ key: reader, name: "Reader" });
    expect(whysOf(facts(account, identity(), grant))).toEqual([]);
  });

  test.each<[what: string, parts: Json[]]>([
    ["something follows its GUID", [`/providers/Microsoft.Authorization/roleDefinitions/${reader}`, subscriptionOf]],
    ["it is another thing", [`/providers/Microsoft.Other/things/${reader}`]],
    [
      "only a part of the GUID is there",
      [`/providers/Microsoft.Authorization/roleDefinitions/`, subscriptionOf, reader],
    ],
  ])("is not known where %s", (_, parts) => {
    expect(roleOf(joined(...parts))?.definition).toBeUndefined();
  });
});

describe("a role that the program looks up", () => {
  const asked = (words: string, path = "inputs.roleDefinitionId") => {
    const grant = assignment({ inputs: { ...assignment().inputs, [path.slice("inputs.".length)]: unknown } });
    const { urn } = facts(account, identity(), grant).grants[0] ?? { urn: "" };
    const digest = { ...digestOfChange([account, identity(), grant]), unknowns: [{ urn, path, why: words }] };
    return modelOf(readPlan(digest), known());
  };
  const native = "of the answer of azure-native:authorization:getRoleDefinition";
  const classic = "of the answer of azure:authorization/getRoleDefinition:getRoleDefinition";

  test.each([
    `id ${native}(roleDefinitionId: ${reader}, scope: #0123456789abcdef)`,
    `name ${native}(roleDefinitionId: ${reader}, scope: /subscriptions/s)`,
    `id of the answer of azure-native:authorization/v20220401:getRoleDefinition(roleDefinitionId: ${reader})`,
    `roleDefinitionId ${classic}(roleDefinitionId: ${reader})`,
    `id ${classic}(name: Reader, scope: /subscriptions/s)`,
  ])("is the one that it asks for: %s", (words) => {
    const { grants, unknowns } = asked(words);
    expect(grants[0]?.role).toMatchObject({ key: reader, name: "Reader" });
    expect(unknowns).toEqual([]);
  });

  test.each([
    `id ${native}(roleDefinitionId: ${reader}, scope: x), computed #0123456789abcdef`,
    `id ${native}(roleDefinitionId: #0123456789abcdef, scope: x)`,
    `id ${native}(roleDefinitionId: x ${reader}, scope: x)`,
    `permissions ${native}(roleDefinitionId: ${reader}, scope: x)`,
    `id of the answer of other:authorization:getRoleDefinition(roleDefinitionId: ${reader})`,
    `id ${classic}(name: Readers)`,
  ])("is not known where that is not certain: %s", (words) => {
    const { grants, unknowns } = asked(words);
    expect(grants[0]?.role.definition).toBeUndefined();
    expect(unknowns).toMatchObject([{ path: "inputs.roleDefinitionId" }]);
  });

  test("is no principal, wherever its id is put", () => {
    const { unknowns } = asked(`id ${native}(roleDefinitionId: ${reader})`, "inputs.principalId");
    expect(unknowns.map(({ path }) => path)).toContain("inputs.principalId");
  });
});

describe("a role that the program defines", () => {
  test.each<[string, Changed]>([
    ["by its GUID", custom()],
    ["by the GUID that Azure gave it", custom({ inputs: { roleName: "Caller", permissions: calls } })],
  ])("is found %s", (_, role) => {
    expect(roleOf(role, given(guid))).toMatchObject({
      key: roleKey,
      name: "Caller",
      definition: { permissions: [{ dataActions: calls[0]?.dataActions }] },
      definedBy: { key: `${types.role}::caller` },
    });
  });

  test("cannot pass for one of Azure's", () => {
    const owner = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635";
    const role = custom({ inputs: { roleName: "Harmless", roleDefinitionId: owner, permissions: calls }, id: "x" });
    expect(roleOf(role, given(owner))).toMatchObject({ key: owner, name: "Owner" });
  });

  test("that says the same on both sides is one object: it is compared once", () => {
    const { before, after } = models(
      account,
      identity(),
      custom({ was: { ...custom().inputs, description: "old" }, op: "update" }),
      given(guid),
    );
    expect(after.grants[0]?.role.definition).toBe(before.grants[0]?.role.definition);
  });

  test("is what it was before and what it is after", () => {
    const was = { ...custom().inputs, permissions: [{ actions: ["*"] }] };
    const { before, after } = models(account, identity(), custom({ was, op: "update" }), given(guid));
    expect(before.grants[0]?.role.definition?.permissions[0]?.actions).toEqual(["*"]);
    expect(after.grants[0]?.role.definition?.permissions[0]?.actions).toEqual([]);
    expect(after.grants[0]?.role.key).toBe(before.grants[0]?.role.key);
  });

  test.each<[string, Changed["inputs"]]>([
    ["unknown permissions", { permissions: unknown }],
    ["an unknown action", { permissions: [{ actions: [unknown] }] }],
    ["actions that are no list", { permissions: [{ actions: "*" }] }],
    ["an action that is no text", { permissions: [{ actions: [7] }] }],
    ["a field that is not understood", { permissions: [{ Actions: ["*"] }] }],
    ["a condition that is no text", { permissions: [{ actions: ["*"], condition: {} }] }],
    ["no permissions", {}],
  ])("with %s allows nobody knows what", (_, inputs = {}) => {
    const role = roleOf(custom({ inputs: { roleDefinitionId: guid, ...inputs } }), given(guid));
    expect(role).toMatchObject({
      definition: undefined,
      name: "unknown role (what the role caller allows is not known)",
    });
    expect(role?.key).toMatch(/^unknown:/);
  });

  test("of which something is unknown is equal only to itself as it is", () => {
    const role = (action: string) =>
      custom({ inputs: { roleDefinitionId: guid, permissions: [{ actions: [unknown, action] }] } });
    const keyOf = (action: string) => roleOf(role(action), given(guid))?.key;
    expect(keyOf("a/read")).toBe(keyOf("a/read"));
    expect(keyOf("a/read")).not.toBe(keyOf("*"));
  });

  test("whose permissions are left as they are in Azure may allow anything", () => {
    expect(roleOf(custom({ ignoreChanges: ["permissions[0].actions"] }), given(guid))?.definition).toBeUndefined();
  });

  test("that two resources define is neither", () => {
    expect(roleOf(custom(), custom({ name: "twin" }), given(guid))?.key).toBe(`unknown:${guid}`);
  });
});

describe("a condition", () => {
  const conditional = (condition: string | number, change: Partial<Changed> = {}) =>
    assignment({ inputs: { ...assignment().inputs, condition }, ...change });

  test("holds for every block of the role, beside the block's own", () => {
    const role = custom({
      inputs: { ...custom().inputs, permissions: [{ actions: ["a"] }, { actions: ["b"], condition: "@own" }] },
    });
    const inputs = { ...given(guid).inputs, condition: " @x " };
    expect(roleOf(role, given(guid, { inputs }))).toMatchObject({
      name: "Caller (conditional)",
      condition: "@x",
      definition: { permissions: [{ condition: "@x" }, { condition: "(@own) AND (@x)" }] },
    });
  });

  test("that is equal makes equal roles one object, on both sides", () => {
    const { before, after } = models(account, identity(), conditional("@x"), conditional("@x", { name: "second" }));
    expect(new Set([...before.grants, ...after.grants].map(({ role }) => role.definition)).size).toBe(1);
  });

  test("that is empty is none", () => {
    expect(roleOf(conditional(" "))).toMatchObject({ name: "Cognitive Services OpenAI User" });
    expect(roleOf(conditional(" "))).not.toHaveProperty("condition");
  });

  test.each([
    ["unknown", unknown],
    ["a secret", "[secret]"],
    ["no text", 7],
  ])("that is %s is one that nobody can compare", (_, condition) => {
    const { grants, unknowns } = facts(account, identity(), conditional(condition));
    expect(grants[0]?.role.condition).toMatch(/^unknown condition \(unknown:.*#condition<-/);
    expect(unknowns.map(({ path }) => path)).toEqual(["inputs.condition"]);
  });
});

test("an assignment has the name that the program or Azure gave it", () => {
  const names = (change: Partial<Changed>) => facts(assignment(change)).grants[0]?.assignmentName;
  expect(names({ inputs: { roleAssignmentName: guid } })).toBe(guid);
  expect(names({ id: `${groupId}/providers/Microsoft.Authorization/roleAssignments/${guid}` })).toBe(guid);
  expect(names({})).toBeUndefined();
});

test.each(["principalId", "scope", "roleDefinitionId", "condition"])(
  "%s that is left as it is in Azure is said",
  (input) => {
    expect(whysOf(facts(account, identity(), assignment({ ignoreChanges: [input] })))).toEqual([
      `inputs.${input}: changes of it are ignored: Azure may hold another value`,
    ]);
  },
);

test("what Azure keeps when the program drops it is marked", () => {
  expect(facts(assignment({ retainOnDelete: true })).grants[0]?.isRetained).toBe(true);
  expect(facts(assignment()).grants[0]).not.toHaveProperty("isRetained");
});
