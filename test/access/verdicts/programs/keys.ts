// An account, and who may list its keys: the platform team through its group, the identity labeler by its role. The
// identities live in a group of their own, so that nobody reaches the account through them.
import { RoleAssignment } from "@pulumi/azure-native/authorization/roleAssignment.js";
import { Account } from "@pulumi/azure-native/cognitiveservices/account.js";
import { UserAssignedIdentity } from "@pulumi/azure-native/managedidentity/userAssignedIdentity.js";
import { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup.js";
import { Group } from "@pulumi/azuread/group.js";

const group = new ResourceGroup("chat");
const identities = new ResourceGroup("identities");
const account = new Account("aoai", {
  resourceGroupName: group.name,
  kind: "OpenAI",
  sku: { name: "S0" },
  properties: {
    customSubDomainName: "contoso-chat",
    disableLocalAuth: true,
  },
});
const platform = new Group("platform", { displayName: "Platform team", securityEnabled: true });
new RoleAssignment("platform-contributes", {
  scope: group.id,
  principalId: platform.objectId,
  principalType: "Group",
  roleDefinitionId: "/providers/Microsoft.Authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c",
});
const labeler = new UserAssignedIdentity("labeler", { resourceGroupName: identities.name });
new RoleAssignment("labeler-uses", {
  scope: account.id,
  principalId: labeler.principalId,
  principalType: "ServicePrincipal",
  roleDefinitionId: "/providers/Microsoft.Authorization/roleDefinitions/a97b65f3-24c7-4388-baec-2e87135dc908",
});
const chatApi = new UserAssignedIdentity("chat-api", { resourceGroupName: identities.name });
new RoleAssignment("chat-api-calls", {
  scope: account.id,
  principalId: chatApi.principalId,
  principalType: "ServicePrincipal",
  roleDefinitionId: "/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd",
});
