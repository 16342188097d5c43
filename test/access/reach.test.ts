import { describe, expect, test } from "vitest";

import { account, assignment, identity, openAIUser, types, urnOf } from "./digest.ts";
import { accessOf, stackOf, whys } from "./stack.ts";

const toGroup = assignment({
  from: { principalId: [urnOf(types.group, "devs")], scope: [urnOf(types.account, "aoai")] },
});
const group = (name: string, members: readonly string[], inputs = {}) => ({
  type: types.group,
  name,
  inputs: { ...inputs, members: members.map(() => "04da6b54-80e4-46f7-96ec-b56ff0331ba9") },
  dependencies: { members },
});
const user = (name: string) => ({ type: "azuread:index/user:User", name });
const userUrn = (name: string) => urnOf("azuread:index/user:User", name);

describe("members hold what their group holds", () => {
  test("listed in the group", () => {
    expect(accessOf(account(), user("ann"), group("devs", [userUrn("ann")]), toGroup)).toEqual([
      "group devs: callModels+readData on openai aoai (own)",
      "user ann: callModels+readData on openai aoai (own)",
    ]);
  });

  test("added by a resource of their own", () => {
    const member = {
      type: "azuread:index/groupMember:GroupMember",
      name: "m",
      from: { groupObjectId: [urnOf(types.group, "devs")], memberObjectId: [userUrn("ann")] },
    };
    expect(accessOf(account(), user("ann"), group("devs", []), member, toGroup)).toContain(
      "user ann: callModels+readData on openai aoai (own)",
    );
  });

  test("through groups in groups, in a circle too", () => {
    const devs = group("devs", [urnOf(types.group, "team")]);
    const team = group("team", [urnOf(types.group, "devs"), userUrn("ann")]);
    const rows = accessOf(account(), user("ann"), devs, team, toGroup);
    expect(rows).toContain("user ann: callModels+readData on openai aoai (own)");
    expect(rows).toHaveLength(3);
  });

  test("a member given as an object id is one that nobody can name", () => {
    const devs = { type: types.group, name: "devs", inputs: { members: ["8f0c"] } };
    expect(accessOf(account(), devs, toGroup)).toContain("unknown 8f0c: callModels+readData on openai aoai (own)");
  });

  test("members that cannot be told are said", () => {
    const devs = { type: types.group, name: "devs", from: { members: [] } };
    expect(whys(account(), devs, toGroup)).toContain(
      "inputs.members: who all its members are cannot be told: they hold what it holds",
    );
  });
});

describe("a host acts as the identities attached to it", () => {
  const host = (attached: readonly string[], from = [urnOf(types.identity, "chat-api")]) => ({
    type: "azure-native:app:ContainerApp",
    name: "web",
    inputs: { identity: { type: "UserAssigned", userAssignedIdentities: [...attached] } },
    dependencies: { identity: from },
  });
  const unknown = "04da6b54-80e4-46f7-96ec-b56ff0331ba9";

  test("and reaches what they hold", () => {
    expect(accessOf(account(), identity(), assignment(), host([unknown])).slice(1)).toEqual([
      "host web: actAs on identity chat-api (through)",
      "host web: callModels+readData on openai aoai (through)",
    ]);
  });

  test("also one that is attached by its ARM id", () => {
    const id = "/subscriptions/s/resourceGroups/rg/providers/Microsoft.ManagedIdentity/userAssignedIdentities/shared";
    expect(accessOf(host([id], []))).toEqual(["host web: actAs on identity shared (through)"]);
  });

  test("an identity that cannot be told is said", () => {
    expect(whys(identity(), host([unknown, unknown]))).toContain(
      "inputs.identity: which identities it runs as cannot be told",
    );
  });
});

describe("a custom role allows what the program says it does", () => {
  const roleType = "azure-native:authorization:RoleDefinition";
  const custom = (inputs: object) => ({ type: roleType, name: "caller", inputs: { roleName: "Caller", ...inputs } });
  const given = assignment({
    inputs: {},
    from: {
      principalId: [urnOf(types.identity, "chat-api")],
      scope: [urnOf(types.account, "aoai")],
      roleDefinitionId: [urnOf(roleType, "caller")],
    },
  });
  const maas = { dataActions: ["Microsoft.CognitiveServices/accounts/MaaS/*"] };

  test("by reference", () => {
    const [row] = stackOf([account(), identity(), custom({ permissions: [maas] }), given]).access;
    expect(row).toMatchObject({ roles: ["Caller"], powers: ["callModels"] });
  });

  test("by its GUID", () => {
    const guid = "00000000-1111-2222-3333-444444444444";
    const inputs = { roleDefinitionId: openAIUser.replace(/[^/]*$/, guid) };
    const role = custom({ permissions: [maas], roleDefinitionId: guid });
    expect(stackOf([account(), identity(), role, assignment({ inputs })]).access[0]?.roles).toEqual(["Caller"]);
  });

  test.each([
    ["no permissions", {}],
    ["unknown permissions", { permissions: "04da6b54-80e4-46f7-96ec-b56ff0331ba9" }],
    ["one unknown action", { permissions: [{ actions: ["04da6b54-80e4-46f7-96ec-b56ff0331ba9"] }] }],
    ["a block that is none", { permissions: [7] }],
  ])("%s make an unknown role, not an empty one", (_, inputs) => {
    const { access, unknowns } = stackOf([account(), identity(), custom(inputs), given]);
    expect(access[0]?.roles[0]).toContain("unknown role");
    expect(unknowns.map(({ why }) => why)).toContain("what the role caller allows is not known");
  });
});
