const { ResourceGroup } = require("@pulumi/azure-native/resources");
const { UserAssignedIdentity } = require("@pulumi/azure-native/managedidentity");
const { StorageAccount } = require("@pulumi/azure-native/storage");
const { Vault } = require("@pulumi/azure-native/keyvault");

const group = new ResourceGroup("rg");
const identity = new UserAssignedIdentity("reader", { resourceGroupName: group.name });

new Vault("kv", {
  resourceGroupName: group.name,
  properties: {
    tenantId: "t",
    sku: { family: "A", name: "standard" },
    accessPolicies: [{ tenantId: "t", objectId: identity.principalId, permissions: { secrets: ["get"] } }],
  },
});

// The SDK gives each part in it defaults as well, in applies of their own.
new StorageAccount("sa", {
  resourceGroupName: group.name,
  kind: "StorageV2",
  sku: { name: "Standard_LRS" },
  encryption: {
    keySource: "Microsoft.Keyvault",
    encryptionIdentity: { encryptionUserAssignedIdentity: identity.id },
    services: { blob: { enabled: true } },
  },
  // Of what is not known as a whole nobody knows what is in it.
  networkRuleSet: identity.name.apply((name) => (name === "x" ? { defaultAction: "Deny" } : { defaultAction: "Allow" })),
});
