import { describe, expect, test } from "vitest";

import { readChange } from "../../../access/plan/plan.ts";
import type { Json } from "../../../access/plan/digest.ts";
import { verdictOf } from "../changes.ts";
import { urnOf } from "../digest.ts";
import { digestOfChange, facts, grantsOf, models, unknown, whysOf, type Changed } from "../facts/change.ts";
import { identity, identityId, types } from "../facts/resources.ts";

const somebody = "eeeeeeee-0000-4000-8000-00000000000e";
const group = "/subscriptions/6f3c0a52-1d1e-4f0e-9f4b-2b7f0a9d1c11/resourceGroups/ai";
const reader = "acdd72a7-3385-48ef-bd42-f606fba81ae7";
const readerId = `/providers/Microsoft.Authorization/roleDefinitions/${reader}`;

const role = (more: Readonly<Record<string, Json>> = {}, properties: Readonly<Record<string, Json>> = {}): Json => ({
  type: "Microsoft.Authorization/roleAssignments",
  apiVersion: "2022-04-01",
  name: "7c3d6a4e-0000-4000-8000-000000000001",
  properties: { principalId: somebody, roleDefinitionId: readerId, ...properties },
  ...more,
});

const deployment = (template: Json, more: Partial<Changed> & { parameters?: Json } = {}): Changed => {
  const { parameters = {}, ...rest } = more;
  return {
    type: "azure-native:resources:Deployment",
    name: "deploy",
    inputs: { resourceGroupName: "ai", properties: { mode: "Incremental", template, parameters } },
    ...rest,
  };
};

const resources = (...all: readonly Json[]): Json => ({ resources: all });

describe("a template of Azure Resource Manager", () => {
  const grantsIn = (template: Json, more = {}) => facts(deployment(template, more)).grants;

  test("gives the roles that it certainly gives, in the group that it is deployed to", () => {
    const id = `${group}/providers/Microsoft.Resources/deployments/deploy`;
    const [grant] = grantsIn(resources(role()), { id });
    expect(grant).toMatchObject({ actor: { id: somebody }, role: { name: "Reader" }, scope: { id: group } });
  });

  test.each<[string, Readonly<Record<string, Json>>]>([
    ["conditional", { condition: "[parameters('on')]" }],
    ["not made", { condition: false }],
    ["repeated", { copy: { name: "c", count: 2 } }],
    ["there already", { existing: true }],
  ])("says nothing of what is %s but that it is not read", (_, more) => {
    expect(grantsIn(resources(role(more)))).toEqual([]);
    expect(whysOf(facts(deployment(resources(role(more))))).join()).toContain("not read yet");
  });

  test("is read by its parameters and variables, and by a built-in role that an expression names", () => {
    const template = {
      parameters: { who: { type: "string" }, what: { type: "string", defaultValue: readerId } },
      variables: { whom: "[parameters('who')]" },
      resources: [
        role({}, { principalId: "[variables('whom')]", roleDefinitionId: "[parameters('what')]" }),
        role(
          { name: "second" },
          { roleDefinitionId: `[subscriptionResourceId('Microsoft.Authorization/roleDefinitions', '${reader}')]` },
        ),
      ],
    };
    const grants = grantsIn(template, { parameters: { who: { value: somebody } } });
    expect(grants.map(({ actor, role: { name } }) => `${actor.id} ${name}`)).toEqual([
      `${somebody} Reader`,
      `${somebody} Reader`,
    ]);
  });

  test("takes an expression that it cannot tell for unknown, never for a text", () => {
    const [grant] = grantsIn(resources(role({}, { principalId: "[reference('x').principalId]" })));
    expect(grant?.actor.kind).toBe("unknown");
    const passed = deployment(resources(role({}, { principalId: "[parameters('who')]" })), {
      parameters: { who: { value: "[concat('a')]" } },
    });
    expect(facts(passed).grants[0]?.actor.id).toBe("[concat('a')]");
  });

  test.each<[string, Readonly<Record<string, Json>>]>([
    ["kept elsewhere", { parametersLink: { uri: "https://x/p.json" } }],
    ["not shown", { parameters: unknown }],
    ["a secret of a vault", { parameters: { who: { reference: {} } } }],
  ])("has parameters that are %s: what they are by default says nothing", (_, properties) => {
    const template = {
      parameters: { who: { type: "string", defaultValue: somebody } },
      resources: [role({}, { principalId: "[parameters('who')]" })],
    };
    const given = deployment(template, { inputs: { properties: { template, ...properties } } });
    expect(facts(given).grants[0]?.actor.kind).toBe("unknown");
  });

  test("is read inside its resources, by symbolic name, as a text", () => {
    const template = JSON.stringify({
      resources: {
        chat: {
          type: "Microsoft.ManagedIdentity/userAssignedIdentities",
          name: "id-chat",
          resources: [
            {
              type: "federatedIdentityCredentials",
              name: "gh",
              properties: { issuer: "https://gitlab.com", subject: "a:b", audiences: ["api://AzureADTokenExchange"] },
            },
          ],
        },
      },
    });
    expect(facts(deployment(template)).trusts).toMatchObject([
      { subject: "a:b", identity: { actor: { kind: "identity", name: "deploy/id-chat" } } },
    ]);
  });

  test("knows whom the program passes in, by the output that it is", () => {
    const chat = urnOf(types.identity, "chat");
    const passed = deployment(resources(role({}, { principalId: "[parameters('who')]" })), {
      op: "create",
      parameters: { who: { value: unknown } },
      sources: { properties: [chat] },
    });
    const digest = digestOfChange([identity(), passed]);
    const at = "properties.parameters.who.value";
    const actorWith = (path: string) => {
      const steps = digest.steps.map((step, index) =>
        index === 0
          ? step
          : { ...(step as object), newState: { ...newStateOf(step), inputOutputs: { [at]: { urn: chat, path } } } },
      );
      return readChange({ steps }).after.resources.find(
        ({ type }) => type === "azure-native:authorization:roleassignment",
      );
    };
    expect(actorWith("principalId")?.inputOutputs.get("principalId")).toEqual({ urn: chat, path: "principalId" });
    expect(actorWith("principalId")?.computed).toEqual(["scope"]);
    expect(facts(identity(), passed).grants[0]?.actor.kind).toBe("unknown");
  });

  test("leaves in Azure what it does not make any more", () => {
    const { before, after } = models(
      deployment(resources(), { op: "update", was: deployment(resources(role())).inputs ?? {} }),
    );
    expect(before.grants[0]?.isRetained).toBe(true);
    expect(after.grants).toEqual([]);
  });
});

const newStateOf = (step: Json): object => (step as { newState: object }).newState;

describe("a generic resource of azapi", () => {
  const azapi = (type: string, more: Readonly<Record<string, Json>>): Changed => ({
    type: "azapi:index/resource:Resource",
    name: "x",
    inputs: { type, name: "gh", parentId: identityId("chat"), ...more },
  });
  const trust = { issuer: "https://gitlab.com", subject: "a:b", audiences: ["api://AzureADTokenExchange"] };
  const credential = "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31";

  test.each<[string, Json]>([
    ["an object", { properties: trust }],
    ["a text", JSON.stringify({ properties: trust })],
  ])("is what its body says, written as %s, and nothing of it is unread", (_, body) => {
    const read = facts(identity(), azapi(credential, { body }));
    expect(read.trusts).toMatchObject([{ subject: "a:b", identity: { actor: { name: "chat" } } }]);
    expect(read.unknowns.map(({ path, unread }) => [path, unread])).toEqual([["inputs.azapiType", "taken"]]);
  });

  test("says which of its inputs has no reader", () => {
    const read = facts(azapi(credential, { body: { properties: { ...trust, more: 1 } } }));
    expect(whysOf(read).join()).toContain("inputs.more");
  });

  test.each<[string, Readonly<Record<string, Json>>]>([
    ["a body that is not shown", { body: unknown }],
    ["a part of its body kept apart", { body: { properties: trust }, sensitiveBody: {} }],
    ["a parent that is left out", { body: { properties: trust }, parentId: null }],
    ["a type that has no reader", { type: "Microsoft.X/ys@2024-01-01", body: { properties: {} } }],
  ])("stays unread with %s", (_, more) => {
    const read = facts(azapi(credential, more));
    expect(read.trusts).toEqual([]);
    expect(whysOf(read)[0]).toContain("azapi:index/resource:resource may give access and is not read yet");
  });

  test("holds what the run says of a value by its path in the body", () => {
    const assigned = azapi("Microsoft.Authorization/roleAssignments@2022-04-01", {
      parentId: group,
      body: { properties: { principalId: unknown, roleDefinitionId: readerId } },
    });
    const { steps } = digestOfChange([
      identity(),
      { ...assigned, op: "create", sources: { body: [urnOf(types.identity, "chat")] } },
    ]);
    const urn = urnOf(assigned.type, "x");
    const why = "computed by a callback";
    const { after } = readChange({ steps, unknowns: [{ urn, path: "inputs.body.properties.principalId", why }] });
    expect(after.unknowns).toEqual([{ urn, path: "inputs.principalId", why }]);
  });

  test("is another one in another version of the API, which may take no notice of a switch", () => {
    const account = (version: string) => ({
      ...{ type: `Microsoft.CognitiveServices/accounts@${version}`, name: "a", parentId: group },
      body: { kind: "OpenAI", properties: { disableLocalAuth: true } },
    });
    const type = "azapi:index/resource:Resource";
    expect(verdictOf({ type, was: account("2024-10-01"), now: account("2017-04-18") })).toBe("unknown");
    expect(verdictOf({ type, was: account("2024-10-01"), now: account("2024-10-01") })).toBe("same");
  });

  test("gives a role to somebody on what it is written on", () => {
    const assigned = azapi("Microsoft.Authorization/roleAssignments@2022-04-01", {
      parentId: group,
      body: { properties: { principalId: somebody, roleDefinitionId: readerId } },
    });
    expect(grantsOf(assigned).after).toEqual([`object:${somebody}: Reader on arm:${group.toLowerCase()}`]);
  });
});
