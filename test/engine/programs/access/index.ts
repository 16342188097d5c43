// A small program without components: names are made by the provider, as in most people's programs.
import { RoleAssignment } from "@pulumi/azure-native/authorization/roleAssignment.js";
import { Account } from "@pulumi/azure-native/cognitiveservices/account.js";
import { FederatedIdentityCredential } from "@pulumi/azure-native/managedidentity/federatedIdentityCredential.js";
import { UserAssignedIdentity } from "@pulumi/azure-native/managedidentity/userAssignedIdentity.js";
import { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup.js";

const group = new ResourceGroup("group");
const account = new Account("account", {
  resourceGroupName: group.name,
  kind: "OpenAI",
  sku: { name: "S0" },
  identity: { type: "SystemAssigned" },
  properties: { customSubDomainName: "contoso-chat", disableLocalAuth: true },
});
const identity = new UserAssignedIdentity("identity", { resourceGroupName: group.name, tags: { team: "chat" } });
new RoleAssignment("assignment", {
  scope: account.id,
  principalId: identity.principalId,
  principalType: "ServicePrincipal",
  roleDefinitionId: "/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd",
});
new FederatedIdentityCredential("trust", {
  resourceGroupName: group.name,
  resourceName: identity.name,
  issuer: "https://token.actions.githubusercontent.com",
  subject: "repo:contoso/chat:environment:prod",
  audiences: ["api://AzureADTokenExchange"],
});

export const principalId = identity.principalId;
