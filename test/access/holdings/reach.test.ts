import { describe, expect, test } from "vitest";

import { account, assignment, credential, identity, openAIUser, types, urnOf } from "../digest.ts";
import { accessOf, stackOf, whys } from "../stack.ts";

const toGroup = assignment({
  from: { principalId: [urnOf(types.group, "devs")], scope: [urnOf(types.account, "aoai")] },
  inputOutputs: { principalId: { urn: urnOf(types.group, "devs"), path: "objectId" } },
});
const group = (name: string, members: readonly string[], inputs = {}) => ({
  type: types.group,
  name,
  inputs: { owners: [], ...inputs, members: members.map(() => "04da6b54-80e4-46f7-96ec-b56ff0331ba9") },
  dependencies: { members },
  inputOutputs: Object.fromEntries(
    members.map((urn, index) => [`members[${String(index)}]`, { urn, path: "objectId" }]),
  ),
});
const user = (name: string) => ({ type: "azuread:index/user:User", name });
const userUrn = (name: string) => urnOf("azuread:index/user:User", name);

describe("members hold what their group holds", () => {
  test("listed in the group", () => {
    expect(accessOf(account(), user("ann"), group("devs", [userUrn("ann")]), toGroup)).toEqual([
      "group devs: callModels+readData on openai aoai (own)",
      "user ann: joinGroup on group devs (own)",
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
    expect(rows.filter((row) => row.includes("joinGroup"))).toHaveLength(4);
    expect(rows).toHaveLength(7);
  });

  test("a member given as an object id is one that nobody can name", () => {
    const devs = { type: types.group, name: "devs", inputs: { owners: [], members: ["8f0c"] } };
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

describe("whoever operates a cluster acts as the service accounts that it signs for", () => {
  const clusterType = "azure-native:containerservice:ManagedCluster";
  const clusterUrn = urnOf(clusterType, "aks");
  const cluster = { type: clusterType, name: "aks", inputs: { disableLocalAccounts: true } };
  const trust = credential({
    inputs: { subject: "system:serviceaccount:chat:api" },
    from: { issuer: [clusterUrn], resourceName: [urnOf(types.identity, "chat-api")] },
  });
  const devs = { type: types.group, name: "devs", inputs: { owners: [], members: [] } };
  const withRole = (guid: string) =>
    assignment({
      inputs: { roleDefinitionId: openAIUser.replace(/[^/]*$/, guid) },
      from: { principalId: [urnOf(types.group, "devs")], scope: [clusterUrn] },
      inputOutputs: { scope: { urn: clusterUrn, path: "id" } },
    });
  const acting = "group devs: actAs on identity chat-api (through)";

  test("by a role that runs code there", () => {
    const clusterAdmin = "0ab0b1a8-8aac-4efd-b8c2-3ee1fb270be8";
    const { access } = stackOf([devs, identity(), cluster, trust, withRole(clusterAdmin)]);
    const row = access.find(({ actor, powers }) => actor.name === "devs" && powers.includes("actAs"));
    expect(row?.via.map(({ kind }) => kind)).toEqual(["operatesHost", "federatedCredential"]);
    expect(accessOf(devs, identity(), cluster, trust, withRole(clusterAdmin))).toContain(acting);
  });

  test("and not by one that only reads", () => {
    const reader = "acdd72a7-3385-48ef-bd42-f606fba81ae7";
    expect(accessOf(devs, identity(), cluster, trust, withRole(reader))).not.toContain(acting);
  });

  test("nor of another issuer", () => {
    const elsewhere = credential({ inputs: { issuer: "https://x", subject: "system:serviceaccount:chat:api" } });
    const owner = "8e3af657-a8ff-443c-a75c-2fe8c4bcb635";
    expect(accessOf(devs, identity(), cluster, elsewhere, withRole(owner))).not.toContain(acting);
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
