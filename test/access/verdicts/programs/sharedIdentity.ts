// An app that runs as an identity which no stack declares: every environment takes the same one, by its ARM id.
import { ContainerApp } from "@pulumi/azure-native/app/containerApp.js";
import { RoleAssignment } from "@pulumi/azure-native/authorization/roleAssignment.js";
import { Account } from "@pulumi/azure-native/cognitiveservices/account.js";
import { UserAssignedIdentity } from "@pulumi/azure-native/managedidentity/userAssignedIdentity.js";
import { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup.js";

const sharedId =
  "/subscriptions/5ab0c5e1-7e57-4a2d-9e0b-0c10ad0000a1/resourceGroups/shared/providers/Microsoft.ManagedIdentity/userAssignedIdentities/chat-shared";
const identity = UserAssignedIdentity.get("chat-shared", sharedId);

const group = new ResourceGroup("chat");
const account = new Account("aoai", {
  resourceGroupName: group.name,
  kind: "OpenAI",
  sku: { name: "S0" },
  properties: { disableLocalAuth: true },
});
new RoleAssignment("chat-shared-calls", {
  scope: account.id,
  principalId: identity.principalId,
  principalType: "ServicePrincipal",
  roleDefinitionId: "/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd",
});
new ContainerApp("api", {
  resourceGroupName: group.name,
  identity: { type: "UserAssigned", userAssignedIdentities: [sharedId] },
});
