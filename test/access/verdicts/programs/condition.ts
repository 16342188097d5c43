// An identity that may read blobs: the data plane where Azure knows conditions.
import { RoleAssignment } from "@pulumi/azure-native/authorization/roleAssignment.js";
import { UserAssignedIdentity } from "@pulumi/azure-native/managedidentity/userAssignedIdentity.js";
import { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup.js";
import { StorageAccount } from "@pulumi/azure-native/storage/storageAccount.js";

const group = new ResourceGroup("chat");
const storage = new StorageAccount("documents", {
  resourceGroupName: group.name,
  kind: "StorageV2",
  sku: { name: "Standard_LRS" },
  allowSharedKeyAccess: false,
});
const identity = new UserAssignedIdentity("chat-api", { resourceGroupName: group.name });
new RoleAssignment("chat-api-reads", {
  scope: storage.id,
  principalId: identity.principalId,
  principalType: "ServicePrincipal",
  roleDefinitionId: "/providers/Microsoft.Authorization/roleDefinitions/2a2b9908-6ea1-4ae2-8e65-a410df84e7d1",
});
