import { describe, expect, test } from "vitest";

import { PlanError } from "../../access/index.ts";
import type { Json } from "../../access/plan/digest.ts";
import { account, assignment, credential, digestOf, identity, openAIUser, types, urnOf } from "./digest.ts";
import { accessOf, reportOf, stackOf, whys } from "./stack.ts";

describe("grants", () => {
  test("a role on an account that is not created yet is told by the names of both", () => {
    expect(accessOf(account(), identity(), assignment())).toEqual([
      "identity chat-api: callModels+readData on openai aoai (own)",
    ]);
  });

  test.each([
    ["an API version in the token", "azure-native:authorization/v20220401:RoleAssignment"],
    ["another letter case", "azure-native:Authorization:roleAssignment"],
  ])("%s makes no difference", (_, type) => {
    expect(accessOf(account(), identity(), assignment({ type }))).toHaveLength(1);
  });

  test("two roles on one account are one row with both", () => {
    const contributor = openAIUser.replace(/[^/]*$/, "a001fd3d-188f-4b5d-821b-7da978bf7442");
    const { access } = stackOf([
      account(),
      identity(),
      assignment(),
      assignment({ name: "second", inputs: { roleDefinitionId: contributor } }),
    ]);
    expect(access.map(({ roles }) => roles)).toEqual([
      ["Cognitive Services OpenAI User", "Cognitive Services OpenAI Contributor"],
    ]);
  });

  test("a component that a value comes from stands for the one thing below it that can yield it", () => {
    const component = { type: "contoso:index:App", name: "app", custom: false };
    const parent = urnOf(component.type, "app");
    const resources = [account(), component, { ...identity(), parent }, { ...account("other"), parent }];
    const from = { principalId: [parent], scope: [urnOf(types.account, "aoai")] };
    expect(accessOf(...resources, assignment({ from }))).toEqual([
      "identity chat-api: callModels+readData on openai aoai (own)",
    ]);
  });

  test("a value that could come from two identities is unknown and names both", () => {
    const from = { principalId: ["chat-api", "other"].map((name) => urnOf(types.identity, name)) };
    const given = [
      account(),
      identity(),
      identity("other"),
      assignment({ inputs: { scope: "/subscriptions/s" }, from }),
    ];
    expect(accessOf(...given)[0]).toContain("unknown chat-api or other");
    expect(whys(...given)).toContain("inputs.principalId: known only after `pulumi up`: comes from chat-api or other");
  });

  test("a role that is not in the catalogue is unknown, not nothing", () => {
    const inputs = { roleDefinitionId: "/providers/x/00000000-1111-2222-3333-444444444444" };
    const { access, unknowns } = stackOf([account(), identity(), assignment({ inputs })]);
    expect(access.map(({ roles }) => roles)).toEqual([["unknown role 00000000-1111-2222-3333-444444444444"]]);
    expect(unknowns[0]?.why).toContain("is not in the catalogue: it may allow anything");
  });

  test.each([
    [{ roleDefinitionId: openAIUser }, "principalId", "not given"],
    [{ roleDefinitionId: openAIUser, principalId: "[secret]" }, "principalId", "a secret"],
    [{ roleDefinitionId: openAIUser, principalId: 7 }, "principalId", "not a text"],
    [{ roleDefinitionId: "[secret]", principalId: "p" }, "roleDefinitionId", "a secret"],
  ])("%j leaves %s unknown", (inputs, property, why) => {
    expect(whys(account(), assignment({ inputs, from: {} }))).toContain(`inputs.${property}: ${why}`);
  });

  test("what the run says about an unknown is repeated", () => {
    const why = "output principalId of stack contoso/identity/prod";
    const unknowns = [{ urn: urnOf(types.assignment, "grant"), path: "inputs.principalId", why }];
    const { access } = stackOf([account(), assignment({ from: { principalId: [], scope: [] } })], unknowns);
    expect(access[0]?.actor).toMatchObject({ kind: "unknown", name: why });
  });

  test.each([
    ["/subscriptions/s", "subscription s"],
    ["/subscriptions/s/resourceGroups/rg", "resourceGroup rg"],
    ["/providers/Microsoft.Management/managementGroups/mg", "managementGroup mg"],
    ["/subscriptions/s/resourceGroups/rg/providers/Microsoft.Search/searchServices/docs", "search docs"],
    ["/subscriptions/s/resourceGroups/rg/providers/Contoso.X/things/t", "resource t"],
    ["rubbish", "unknown rubbish"],
  ])("the scope %s is %s", (scope, expected) => {
    const from = { principalId: [urnOf(types.identity, "chat-api")] };
    const inputs = { roleDefinitionId: openAIUser, scope };
    expect(accessOf(identity(), assignment({ inputs, from }))[0]).toContain(` on ${expected} `);
  });

  test("Owner of one account does not read the secrets of vaults or attach identities", () => {
    const inputs = { roleDefinitionId: "/x/8e3af657-a8ff-443c-a75c-2fe8c4bcb635" };
    expect(stackOf([account(), identity(), assignment({ inputs })]).access[0]?.powers).toEqual([
      "assignRoles",
      "switchKeysOn",
      "readKeys",
      "readSecrets",
      "blindLogs",
      "manageResource",
      "manageModels",
    ]);
  });
});

describe("trusts", () => {
  test("whoever is trusted may act as the identity and reaches what it holds", () => {
    expect(accessOf(account(), identity(), assignment(), credential()).slice(1)).toEqual([
      "github contoso/chat environment prod: actAs on identity chat-api (through)",
      "github contoso/chat environment prod: callModels+readData on openai aoai (through)",
    ]);
  });

  test("acting as an identity is access also where it holds nothing", () => {
    expect(accessOf(identity(), credential())).toEqual([
      "github contoso/chat environment prod: actAs on identity chat-api (through)",
    ]);
  });

  test("an identity named by a literal is found by that name", () => {
    const given = { ...identity(), inputs: { resourceName: "id-chat" } };
    const inputs = { issuer: "https://gitlab.com", subject: "a:b", resourceName: "ID-chat" };
    expect(accessOf(given, credential({ inputs, from: {} }))).toEqual([
      "federated a:b: actAs on identity chat-api (through)",
    ]);
  });

  test("an unknown subject is unknown and said", () => {
    const from = { resourceName: [urnOf(types.identity, "chat-api")], subject: [] };
    expect(whys(identity(), credential({ from }))).toContain("inputs.subject: known only after `pulumi up`");
  });

  test.each([
    ["repo:contoso/chat:ref:refs/heads/main", "github contoso/chat branch main"],
    ["repo:contoso/chat:ref:refs/tags/v1", "github contoso/chat tag v1"],
    ["repo:contoso/chat:pull_request", "github contoso/chat any pull request"],
    ["repo:contoso@1/chat@2:environment:prod", "github contoso/chat environment prod (by id 1/2)"],
    ["system:serviceaccount:chat:api", "serviceAccount chat/api"],
    ["sc://contoso/project/connection", "federated sc://contoso/project/connection"],
  ])("%s is %s", (subject, expected) => {
    const inputs = { issuer: "https://token.actions.githubusercontent.com", subject };
    expect(accessOf(identity(), credential({ inputs }))[0]).toMatch(`${expected}: actAs`);
  });

  test.each([
    "https://token.actions.githubusercontent.com.evil.example",
    "https://evil.example/token.actions.githubusercontent.com",
    "https://evil.example/?https://token.actions.githubusercontent.com",
    "http://token.actions.githubusercontent.com",
  ])("%s is not GitHub, whatever subject it signs", (issuer) => {
    const inputs = { issuer, subject: "repo:contoso/chat:environment:prod" };
    expect(accessOf(identity(), credential({ inputs }))[0]).toContain(
      "federated repo:contoso/chat:environment:prod: actAs",
    );
  });
});

describe("keys", () => {
  const keyHolder = "keyHolder anyone who has a key of aoai: writeData+callModels+readData on openai aoai (key)";

  test.each<[string, Json, boolean]>([
    ["off", { disableLocalAuth: true }, false],
    ["on", { disableLocalAuth: false }, true],
    ["not mentioned, which is on", {}, true],
    ["mentioned as something odd, which is on", { disableLocalAuth: "true" }, true],
    ["unknown, which counts as on", { disableLocalAuth: "04da6b54-80e4-46f7-96ec-b56ff0331ba9" }, true],
    ["hidden in properties that are unknown, which counts as on", "04da6b54-80e4-46f7-96ec-b56ff0331ba9", true],
  ])("local auth %s", (_, properties, isKeyHolder) => {
    expect(accessOf(account("aoai", properties))).toEqual(isKeyHolder ? [keyHolder] : []);
  });

  test("an account that is only read may take keys", () => {
    const read = { ...account(), op: "read" };
    expect(accessOf(read)).toEqual([keyHolder]);
    expect(whys(read)[0]).toContain("cannot tell whether the account takes keys");
  });

  test("reason and end date are told with the keys", () => {
    const tags = { "azure-keyless:keys-reason": "migration", "azure-keyless:keys-until": "2026-12-31" };
    const dual = { ...account(), inputs: { kind: "OpenAI", properties: {}, tags } };
    expect(stackOf([dual]).access[0]?.via[0]?.text).toBe('keys work; to be switched off by 2026-12-31: "migration"');
  });
});

describe("the report", () => {
  test("has neither verdict nor changes without a baseline", () => {
    expect(reportOf(digestOf([account()]))).toMatchObject({
      version: 1,
      verdict: null,
      stacks: [
        {
          stack: "dev",
          before: null,
          after: { source: "offline", ref: null },
          verdict: null,
          changes: [],
          findings: [],
        },
      ],
    });
  });

  test("names the innermost line of the program outside packages", () => {
    const sourcePosition = "project:///stacks/index.ts#12,5";
    const { access } = stackOf([account(), identity(), assignment({ sourcePosition })]);
    expect(access[0]?.via[0]?.location).toEqual({ file: "stacks/index.ts", line: 12 });
  });

  test.each([undefined, null, 7, "text", [], {}, { steps: {} }, { steps: [{ newState: {} }] }])(
    "%j is not a digest",
    (digest) => {
      expect(() => reportOf(digest)).toThrow(PlanError);
    },
  );
});
