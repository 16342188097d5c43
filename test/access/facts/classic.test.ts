import { describe, expect, test } from "vitest";

import { urnOf } from "../digest.ts";
import { facts, sayGrant, unknown, whysOf, type Changed } from "./change.ts";
import { accountId, groupId, identityId, objectId, subscription } from "./resources.ts";

const types = {
  assignment: "azure:authorization/assignment:Assignment",
  role: "azure:authorization/roleDefinition:RoleDefinition",
  identity: "azure:authorization/userAssignedIdentity:UserAssignedIdentity",
  credential: "azure:armmsi/federatedIdentityCredential:FederatedIdentityCredential",
  account: "azure:cognitive/account:Account",
  vault: "azure:keyvault/keyVault:KeyVault",
  policy: "azure:keyvault/accessPolicy:AccessPolicy",
  cluster: "azure:containerservice/kubernetesCluster:KubernetesCluster",
  storage: "azure:storage/account:Account",
} as const;

const identity: Changed = {
  type: types.identity,
  name: "chat",
  id: identityId("chat"),
  inputs: { name: "id-chat", resourceGroupName: "rg" },
  outputs: { principalId: objectId("chat") },
};
const account = (inputs: Changed["inputs"] = {}): Changed => ({
  type: types.account,
  name: "aoai",
  id: accountId,
  inputs: { kind: "OpenAI", resourceGroupName: "rg", ...inputs },
});
const grant = (inputs: Changed["inputs"] = {}, change: Partial<Changed> = {}): Changed => ({
  type: types.assignment,
  name: "grant",
  inputs: {
    roleDefinitionName: "Cognitive Services OpenAI User",
    principalId: objectId("chat"),
    scope: accountId,
    ...inputs,
  },
  ...change,
});
const grantsOf = (...resources: readonly Changed[]) => facts(...resources).grants.map(sayGrant);
const [chat, aoai] = [`${types.identity}::chat`, `${types.account}::aoai`];

describe("a classic role assignment is read", () => {
  test("by the name of a built-in role", () => {
    expect(grantsOf(identity, account(), grant())).toEqual([`${chat}: Cognitive Services OpenAI User on ${aoai}`]);
  });

  test("by where its unknown principal comes from", () => {
    const made = { op: "create", sources: { principalId: [urnOf(types.identity, "chat")] } };
    expect(grantsOf({ ...identity, op: "create" }, account(), grant({ principalId: unknown }, made))).toEqual([
      `${chat}: Cognitive Services OpenAI User on ${aoai}`,
    ]);
  });

  test("by the name of a role that the program defines", () => {
    const role: Changed = {
      type: types.role,
      name: "caller",
      inputs: {
        name: "Model Caller",
        scope: groupId,
        permissions: [{ dataActions: ["Microsoft.CognitiveServices/*"] }],
      },
    };
    const [read] = facts(identity, account(), role, grant({ roleDefinitionName: "model caller" })).grants;
    expect(read?.role.definition?.permissions[0]?.dataActions).toEqual(["Microsoft.CognitiveServices/*"]);
  });

  test("and a role that nobody knows is unknown, in the words of the program", () => {
    const { grants, unknowns } = facts(identity, account(), grant({ roleDefinitionName: "Something" }));
    expect(grants[0]?.role.definition).toBeUndefined();
    expect(unknowns.map(({ path }) => path)).toContain("inputs.roleDefinitionName");
  });
});

test.each<[string, boolean | undefined, string]>([
  ["off", false, "off"],
  ["on", true, "on"],
  ["not said, which is on", undefined, "on"],
])("keys of a classic account are %s", (_, localAuthEnabled, expected) => {
  const given = localAuthEnabled === undefined ? {} : { localAuthEnabled };
  expect(facts(account(given)).services).toMatchObject([{ localAuth: expected, scope: { kind: "openai", key: aoai } }]);
});

test("keys of a classic storage account are off where it says so", () => {
  const storage: Changed = { type: types.storage, name: "files", inputs: { sharedAccessKeyEnabled: false } };
  expect(facts(storage).services).toMatchObject([{ service: "storage", localAuth: "off" }]);
});

test.each<[string, Changed["inputs"], Changed["sources"]]>([
  ["an id", { parentId: identityId("chat") }, {}],
  ["an output", { parentId: unknown }, { parentId: [urnOf(types.identity, "chat")] }],
])("a classic federated credential trusts into the identity that %s names", (_, inputs, sources) => {
  const trust: Changed = {
    type: types.credential,
    name: "trust",
    inputs: {
      issuer: "https://token.actions.githubusercontent.com",
      subject: "repo:contoso/chat:environment:prod",
      audience: "api://AzureADTokenExchange",
      ...inputs,
    },
    sources: sources ?? {},
  };
  const parent = Object.keys(sources ?? {}).length > 0 ? { ...identity, op: "create" } : identity;
  expect(facts(parent, trust).trusts).toMatchObject([
    { identity: { actor: { key: chat } }, actor: { kind: "github", name: "contoso/chat environment prod" } },
  ]);
});

describe("policies of classic vaults are access", () => {
  const vault = (inputs: Changed["inputs"] = {}): Changed => ({
    type: types.vault,
    name: "kv",
    inputs: { resourceGroupName: "rg", ...inputs },
  });
  const kv = `${types.vault}::kv`;

  test("inside of the vault", () => {
    const accessPolicies = [{ objectId: objectId("chat"), secretPermissions: ["Get", "List"], keyPermissions: [] }];
    expect(grantsOf(identity, vault({ accessPolicies }))).toEqual([
      `${chat}: access policy: get, list secrets on ${kv}`,
    ]);
  });

  test("and beside it", () => {
    const policy: Changed = {
      type: types.policy,
      name: "policy",
      inputs: { keyVaultId: unknown, objectId: objectId("chat"), secretPermissions: ["Get"] },
      sources: { keyVaultId: [urnOf(types.vault, "kv")] },
    };
    expect(grantsOf(identity, { ...vault(), op: "create" }, policy)).toEqual([
      `${chat}: access policy: get secrets on ${kv}`,
    ]);
  });

  test("also where an offline run tells that the vault is named by its id", () => {
    const policy: Changed = {
      type: types.policy,
      name: "policy",
      op: "create",
      inputs: { keyVaultId: unknown, objectId: objectId("chat"), secretPermissions: ["Get"] },
      inputOutputs: { keyVaultId: { urn: urnOf(types.vault, "kv"), path: "id" } },
    };
    expect(grantsOf(identity, { ...vault(), op: "create" }, policy)).toEqual([
      `${chat}: access policy: get secrets on ${kv}`,
    ]);
    expect(whysOf(facts({ ...vault(), op: "create" }, policy)).filter((why) => why.includes("not read yet"))).toEqual(
      [],
    );
  });

  test("unless it goes by roles", () => {
    const accessPolicies = [{ objectId: objectId("chat"), secretPermissions: ["Get"] }];
    expect(grantsOf(identity, vault({ accessPolicies, rbacAuthorizationEnabled: true }))).toEqual([]);
  });
});

describe("classic hosts run as identities", () => {
  const attached = { type: "SystemAssigned, UserAssigned", identityIds: [identityId("chat")] };

  test.each([
    ["azure:containerapp/app:App", "azure-native:app:containerapp"],
    ["azure:appservice/linuxFunctionApp:LinuxFunctionApp", "azure-native:web:webapp"],
    ["azure:compute/linuxVirtualMachine:LinuxVirtualMachine", "azure-native:compute:virtualmachine"],
    ["azure:contoso/anything:Anything", "azure:contoso/anything:anything"],
  ])("%s is operated as %s", (type, as) => {
    const { hosts, unknowns } = facts(identity, { type, name: "web", inputs: { identity: attached } });
    expect(hosts.map((host) => [host.type, host.identity.actor.key])).toEqual([
      [as, chat],
      [as, `${type}::web#system`],
    ]);
    // A type that nobody classified is not read in full.
    expect(unknowns.filter(({ unread }) => unread === undefined)).toEqual([]);
  });

  test("also the nodes of a cluster", () => {
    const kubeletIdentity = { userAssignedIdentityId: identityId("chat") };
    const inputs = { identity: { type: "SystemAssigned" }, kubeletIdentity, localAccountDisabled: true };
    const { hosts } = facts(identity, { type: types.cluster, name: "aks", inputs });
    expect(hosts.map((host) => host.identity.actor.key)).toEqual([chat, `${types.cluster}::aks#system`]);
  });
});

test("what the program leaves as it is in Azure is said in its own words", () => {
  const left = grant({}, { ignoreChanges: ["roleDefinitionName"] });
  expect(whysOf(facts(identity, account(), left))).toEqual([
    "inputs.roleDefinitionName: changes of it are ignored: Azure may hold another value",
  ]);
});

test("a scope in another place is not the account of the program", () => {
  const elsewhere = `${subscription}/resourceGroups/other/providers/Microsoft.CognitiveServices/accounts/aoai1`;
  expect(grantsOf(identity, account(), grant({ scope: elsewhere }))[0]).toContain(`on arm:${elsewhere.toLowerCase()}`);
});
