import { describe, expect, it } from "vitest";
import { unknownValue, type JsonMap } from "../../../sandbox/state/json.ts";
import { subscriptionId } from "../../../sandbox/state/pretend.ts";
import { armTypes, entraTypes } from "../../../sandbox/types/list.ts";
import {
  guid,
  makeAccount,
  makeEntraGroup,
  makeFoundry,
  makeIdentity,
  makeProject,
  openAIUser,
  withIdentity,
} from "../resources.ts";
import { group, Sandbox } from "../sandbox.ts";

const inGroup = { resourceGroupName: "rg", location: "swedencentral" };

/** Every type: inputs that are enough for it, and what its id is below the group. */
const cases: readonly [token: string, inputs: JsonMap, id: string][] = [
  ["resources:ResourceGroup", { location: "swedencentral" }, "*"],
  ["managedidentity:UserAssignedIdentity", inGroup, "Microsoft.ManagedIdentity/userAssignedIdentities/*"],
  [
    "managedidentity:FederatedIdentityCredential",
    { resourceGroupName: "rg", resourceName: "app", issuer: "https://i", subject: "s", audiences: ["a"] },
    "Microsoft.ManagedIdentity/userAssignedIdentities/app/federatedIdentityCredentials/chat",
  ],
  ["cognitiveservices:Account", { ...inGroup, kind: "OpenAI" }, "Microsoft.CognitiveServices/accounts/*"],
  [
    "cognitiveservices:Deployment",
    { resourceGroupName: "rg", accountName: "aoai" },
    "Microsoft.CognitiveServices/accounts/aoai/deployments/chat",
  ],
  [
    "cognitiveservices:AccountConnection",
    { resourceGroupName: "rg", accountName: "aoai", properties: { authType: "AAD" } },
    "Microsoft.CognitiveServices/accounts/aoai/connections/chat",
  ],
  [
    "cognitiveservices:Project",
    { ...inGroup, accountName: "foundry", identity: { type: "SystemAssigned" } },
    "Microsoft.CognitiveServices/accounts/foundry/projects/chat",
  ],
  [
    "cognitiveservices:ProjectConnection",
    { resourceGroupName: "rg", accountName: "foundry", projectName: "agents", properties: { authType: "AAD" } },
    "Microsoft.CognitiveServices/accounts/foundry/projects/agents/connections/chat",
  ],
  ["search:Service", inGroup, "Microsoft.Search/searchServices/*"],
  ["app:ContainerApp", inGroup, "Microsoft.App/containerApps/*"],
  ["app:Job", inGroup, "Microsoft.App/jobs/*"],
  ["app:ManagedEnvironment", inGroup, "Microsoft.App/managedEnvironments/*"],
  ["loadtestservice:LoadTest", inGroup, "Microsoft.LoadTestService/loadTests/*"],
  ["web:WebApp", inGroup, "Microsoft.Web/sites/*"],
  ["web:WebAppSlot", { ...inGroup, name: "site" }, "Microsoft.Web/sites/site/slots/chat"],
  [
    "web:WebAppApplicationSettings",
    { resourceGroupName: "rg", name: "site" },
    "Microsoft.Web/sites/site/config/appsettings",
  ],
  [
    "web:WebAppApplicationSettingsSlot",
    { resourceGroupName: "rg", name: "site", slot: "blue" },
    "Microsoft.Web/sites/site/slots/blue/config/appsettings",
  ],
  [
    "web:WebAppSlotConfigurationNames",
    { resourceGroupName: "rg", name: "site" },
    "Microsoft.Web/sites/site/config/slotConfigNames",
  ],
  ["web:AppServicePlan", inGroup, "Microsoft.Web/serverfarms/*"],
  ["keyvault:Vault", inGroup, "Microsoft.KeyVault/vaults/*"],
  [
    "keyvault:Secret",
    { resourceGroupName: "rg", vaultName: "kv-chat", properties: { value: "v" } },
    "Microsoft.KeyVault/vaults/kv-chat/secrets/chat",
  ],
  ["storage:StorageAccount", inGroup, "Microsoft.Storage/storageAccounts/*"],
  [
    "monitor:DiagnosticSetting",
    { resourceUri: group, storageAccountId: "/logs", logs: [{ category: "Audit", enabled: true }] },
    "Microsoft.Insights/diagnosticSettings/*",
  ],
  ["operationalinsights:Workspace", inGroup, "Microsoft.OperationalInsights/workspaces/*"],
  ["containerservice:ManagedCluster", inGroup, "Microsoft.ContainerService/managedClusters/*"],
  ["compute:VirtualMachine", inGroup, "Microsoft.Compute/virtualMachines/*"],
  ["compute:VirtualMachineScaleSet", inGroup, "Microsoft.Compute/virtualMachineScaleSets/*"],
  ["network:NetworkInterface", inGroup, "Microsoft.Network/networkInterfaces/*"],
  ["network:NetworkSecurityGroup", inGroup, "Microsoft.Network/networkSecurityGroups/*"],
  ["network:PublicIPAddress", inGroup, "Microsoft.Network/publicIPAddresses/*"],
  ["network:VirtualNetwork", inGroup, "Microsoft.Network/virtualNetworks/*"],
  [
    "network:Subnet",
    { resourceGroupName: "rg", virtualNetworkName: "net" },
    "Microsoft.Network/virtualNetworks/net/subnets/chat",
  ],
  [
    "authorization:RoleAssignment",
    {
      scope: group,
      principalId: guid(1),
      principalType: "Group",
      roleDefinitionId: `/subscriptions/${subscriptionId}${openAIUser}`,
    },
    "Microsoft.Authorization/roleAssignments/GUID",
  ],
  [
    "authorization:RoleDefinition",
    { scope: group, roleName: "r", assignableScopes: [group], permissions: [{ actions: ["*/read"] }] },
    "Microsoft.Authorization/roleDefinitions/GUID",
  ],
];

/** What is deleted only in part is restored, or nothing. */
const restoring: Readonly<Record<string, JsonMap>> = {
  "cognitiveservices:Account": { properties: { restore: true } },
  "keyvault:Vault": { properties: { createMode: "recover" } },
};

async function start(): Promise<Sandbox> {
  const { box } = await withIdentity(new Sandbox());
  await makeAccount(box);
  await makeFoundry(box);
  await makeProject(box);
  await box.make("network:VirtualNetwork", "net", { ...inGroup, virtualNetworkName: "net" });
  await box.make("keyvault:Vault", "kv", { ...inGroup, vaultName: "kv-chat" });
  await box.make("web:WebApp", "site", { ...inGroup, name: "site" });
  await box.make("web:WebAppSlot", "blue", { ...inGroup, name: "site", slot: "blue" });
  return box;
}

it("every type of azure-native has its row in this table", () => {
  const tokens = cases.map(([token]) => `azure-native:${token}`);
  expect(tokens.toSorted()).toEqual(armTypes.map(({ token }) => token).toSorted());
});

describe.each(cases)("azure-native:%s", (token, given, expected) => {
  it("has an id as in Azure", async () => {
    const { id } = await (await start()).make(token, "chat", given);
    const below = id.replace(`${group}/providers/`, "").replace(`/subscriptions/${subscriptionId}/resourceGroups/`, "");
    const pattern = below
      .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, "GUID")
      .replace(/chat[0-9a-f]{8}$/, "*");
    expect(pattern).toBe(expected);
  });

  it("answers as its preview said, where that said something", async () => {
    const box = await start();
    const inputs = await box.check(token, "chat", given);
    const previewed = await box.preview(token, "chat", inputs);
    const said = Object.entries(previewed).filter(([, value]) => value !== unknownValue && typeof value !== "object");
    expect((await box.create(token, "chat", inputs)).outputs).toMatchObject(Object.fromEntries(said));
  });

  it("keeps the name that was made for it", async () => {
    const box = await start();
    const inputs = await box.check(token, "chat", given);
    expect(await box.check(token, "chat", given, inputs)).toEqual(inputs);
  });

  it("can be looked up by its id alone, and its inputs make it again", async () => {
    const box = await start();
    const { id, outputs } = await box.make(token, "chat", given);
    const found = await box.read({ token, name: "chat", id });
    await box.remove({ token, name: "chat", id });
    const restore = restoring[token];
    const again = await box.make(token, "chat", { ...found?.inputs, ...restore });
    expect(again).toMatchObject({ id, outputs: { name: outputs["name"] } });
  });
});

it("an API version in the module names the same type", async () => {
  const box = await start();
  const service = await box.make("azure-native:search/v20250501:Service", "search", inGroup);
  expect(service.outputs["type"]).toBe("Microsoft.Search/searchServices");
});

it("a name that is missing where the configuration forbids to make one is refused", async () => {
  const box = await start();
  await expect(box.check("cognitiveservices:Account", "chat", inGroup, {}, "disable")).rejects.toThrow(
    "missing required property 'accountName'",
  );
});

it("a location that is not given is that of the resource group", async () => {
  const box = await start();
  expect(await box.check("search:Service", "search", { resourceGroupName: "rg" })).toMatchObject({
    location: "swedencentral",
  });
  expect(await box.check("search:Service", "search", { resourceGroupName: unknownValue })).toMatchObject({
    location: unknownValue,
  });
});

it("the preview of an update makes the principal of an identity unknown, and keeps its name", async () => {
  const box = await start();
  const identity = await makeIdentity(box, "other");
  expect(await box.preview(identity.token, "other", identity.inputs, identity)).toMatchObject({
    name: "other",
    principalId: unknownValue,
    clientId: unknownValue,
  });
});

it("the preview of an update of an Entra group keeps its object id", async () => {
  const box = new Sandbox();
  const developers = await makeEntraGroup(box);
  expect((await box.preview(developers.token, "new", developers.inputs))["objectId"]).toBe(unknownValue);
  expect((await box.preview(developers.token, "developers", developers.inputs, developers))["objectId"]).toBe(
    developers.outputs["objectId"],
  );
  expect(developers.outputs["objectId"]).toBe(developers.id.replace("/groups/", ""));
});

it("all of them say in which file they are described", () => {
  for (const { file } of [...armTypes, ...entraTypes]) expect(file).toMatch(/^sandbox\/types\/(arm|entra)\/\w+\.ts$/);
});
