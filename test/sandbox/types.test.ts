import { describe, expect, it } from "vitest";
import { azureAd } from "../../sandbox/azureAd.ts";
import { azureNative } from "../../sandbox/azureNative.ts";
import { subscriptionId } from "../../sandbox/pretend.ts";
import type { CheckQuestion } from "../../sandbox/provider.ts";
import { unknownValue, type JsonMap } from "../../sandbox/values.ts";

const settings = azureNative.settingsOf({ location: "swedencentral" });
const group = `/subscriptions/${subscriptionId}/resourceGroups/rg`;
const inGroup = { resourceGroupName: "rg" };

function question(newInputs: JsonMap, oldInputs: JsonMap = {}, seed = 1): CheckQuestion {
  return { logicalName: "chat", randomSeed: Uint8Array.of(seed), newInputs, oldInputs, settings };
}

/** Every type with rules, and one without: inputs that are enough for it, and what its id is below the group. */
const cases: readonly [token: string, inputs: JsonMap, id: string][] = [
  ["resources:ResourceGroup", {}, "*"],
  ["managedidentity:UserAssignedIdentity", inGroup, "Microsoft.ManagedIdentity/userAssignedIdentities/*"],
  [
    "managedidentity:FederatedIdentityCredential",
    { ...inGroup, resourceName: "id" },
    "Microsoft.ManagedIdentity/userAssignedIdentities/id/federatedIdentityCredentials/chat",
  ],
  ["cognitiveservices:Account", inGroup, "Microsoft.CognitiveServices/accounts/*"],
  [
    "cognitiveservices:Deployment",
    { ...inGroup, accountName: "a" },
    "Microsoft.CognitiveServices/accounts/a/deployments/chat",
  ],
  ["search:Service", inGroup, "Microsoft.Search/searchServices/*"],
  ["app:ContainerApp", inGroup, "Microsoft.App/containerApps/*"],
  ["app:Job", inGroup, "Microsoft.App/jobs/*"],
  ["app:ManagedEnvironment", inGroup, "Microsoft.App/managedEnvironments/*"],
  ["web:WebApp", inGroup, "Microsoft.Web/sites/*"],
  ["keyvault:Vault", inGroup, "Microsoft.KeyVault/vaults/*"],
  ["storage:StorageAccount", inGroup, "Microsoft.Storage/storageAccounts/*"],
  ["containerservice:ManagedCluster", inGroup, "Microsoft.ContainerService/managedClusters/*"],
  ["authorization:RoleAssignment", { scope: group, principalId: "p" }, "Microsoft.Authorization/roleAssignments/GUID"],
  ["authorization:RoleDefinition", { scope: group }, "Microsoft.Authorization/roleDefinitions/GUID"],
  ["redis:Redis", inGroup, "Microsoft.redis/rediss/*"],
];

describe.each(cases)("azure-native:%s", (token, given, expected) => {
  const type = azureNative.typeOf(`azure-native:${token}`);
  const { inputs } = type.check(question(given));
  const writing = { inputs, logicalName: "chat", settings };

  it("has an id as in Azure, the same each time", () => {
    const id = type.idOf(writing);
    const below = id.replace(`${group}/providers/`, "").replace(`/subscriptions/${subscriptionId}/resourceGroups/`, "");
    const pattern = below
      .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, "GUID")
      .replace(/chat[0-9a-f]{8}$/, "*");
    expect(pattern).toBe(expected);
    expect(type.idOf(writing)).toBe(id);
  });

  it("answers as its preview said, where that said something", () => {
    const outputs = type.outputsOf(writing, type.idOf(writing));
    const said = Object.entries(type.previewOf(writing)).filter(
      ([, value]) => value !== unknownValue && typeof value !== "object",
    );
    expect(outputs).toMatchObject(Object.fromEntries(said));
  });

  it("keeps the name that was made for it", () => {
    const again = type.check(question(given, inputs, 2));
    expect(again.inputs).toEqual(inputs);
  });
});

it("an API version in the module names the same type", () => {
  expect(azureNative.typeOf("azure-native:search/v20250501:Service").token).toBe("azure-native:search:Service");
});

it("a name that is missing where the configuration forbids to make one is refused", () => {
  const asked = question(inGroup);
  const { failures } = azureNative
    .typeOf("azure-native:cognitiveservices:Account")
    .check({ ...asked, configured: { mode: "disable", proposedName: "" } });
  expect(failures).toEqual([{ property: "accountName", reason: "missing required property 'accountName'" }]);
});

const identity = azureNative.typeOf("azure-native:managedidentity:UserAssignedIdentity");
const identityWriting = { inputs: { ...inGroup, resourceName: "id" }, logicalName: "id", settings };

it("an update of an identity makes its principalId unknown, and keeps its name", () => {
  const outputs = identity.outputsOf(identityWriting, identity.idOf(identityWriting));
  expect(identity.previewOf(identityWriting, outputs)).toMatchObject({
    name: "id",
    principalId: unknownValue,
    clientId: unknownValue,
  });
});

it("an identity that a resource carries has the principal of the identity itself", () => {
  const id = identity.idOf(identityWriting);
  const carried = { type: "SystemAssigned,UserAssigned", userAssignedIdentities: [id] };
  const app = { inputs: { containerAppName: "app", identity: carried }, logicalName: "app", settings };
  expect(azureNative.typeOf("azure-native:app:ContainerApp").outputsOf(app, "/app")["identity"]).toMatchObject({
    userAssignedIdentities: { [id]: { principalId: identity.outputsOf(identityWriting, id)["principalId"] } },
  });
});

it("an update of an Entra group keeps its objectId", () => {
  const type = azureAd.typeOf("azuread:index/group:Group");
  const writing = { inputs: { displayName: "developers" }, logicalName: "chat", settings };
  const outputs = type.outputsOf(writing, type.idOf(writing));
  expect(type.previewOf(writing)["objectId"]).toBe(unknownValue);
  expect(type.previewOf(writing, outputs)["objectId"]).toBe(outputs["objectId"]);
  expect(type.idOf(writing).replace("/groups/", "")).toBe(outputs["objectId"]);
});

it("the same group is found as often as it is looked up", () => {
  const look = () => azureAd.invoke("azuread:index/getGroup:getGroup", { displayName: "developers" }, settings);
  expect(look()["objectId"]).toMatch(/^[0-9a-f-]{36}$/);
  expect(look()).toEqual(look());
});

it("a look-up that the sandbox does not answer says where to add it", () => {
  expect(() => azureNative.invoke("azure-native:storage:listStorageAccountKeys", {}, settings)).toThrow(
    "sandbox/invokes/arm.ts",
  );
});
