// An identity that may call models, the app that runs as it, another app that does not, and a team of operators.
import { ContainerApp } from "@pulumi/azure-native/app/containerApp.js";
import { RoleAssignment } from "@pulumi/azure-native/authorization/roleAssignment.js";
import { Account } from "@pulumi/azure-native/cognitiveservices/account.js";
import { UserAssignedIdentity } from "@pulumi/azure-native/managedidentity/userAssignedIdentity.js";
import { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup.js";
import { Group } from "@pulumi/azuread/group.js";

const group = new ResourceGroup("chat");
const apps = new ResourceGroup("apps");
const account = new Account("aoai", {
  resourceGroupName: group.name,
  kind: "OpenAI",
  sku: { name: "S0" },
  properties: { customSubDomainName: "contoso-chat", disableLocalAuth: true },
});
const identity = new UserAssignedIdentity("chat-api", { resourceGroupName: group.name });
new RoleAssignment("chat-api-calls", {
  scope: account.id,
  principalId: identity.principalId,
  principalType: "ServicePrincipal",
  roleDefinitionId: "/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd",
});
new ContainerApp("api", {
  resourceGroupName: apps.name,
  identity: { type: "UserAssigned", userAssignedIdentities: [identity.id] },
});
export const worker = new ContainerApp("worker", {
  resourceGroupName: group.name,
});
export const operators = new Group("operators", { displayName: "Operators", securityEnabled: true });
