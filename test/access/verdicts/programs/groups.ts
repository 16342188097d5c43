// A team that may call models, and two who are not in it yet.
import { RoleAssignment } from "@pulumi/azure-native/authorization/roleAssignment.js";
import { Account } from "@pulumi/azure-native/cognitiveservices/account.js";
import { UserAssignedIdentity } from "@pulumi/azure-native/managedidentity/userAssignedIdentity.js";
import { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup.js";
import { Group } from "@pulumi/azuread/group.js";
import { User } from "@pulumi/azuread/user.js";

const group = new ResourceGroup("chat");
const account = new Account("aoai", {
  resourceGroupName: group.name,
  kind: "OpenAI",
  sku: { name: "S0" },
  properties: { customSubDomainName: "contoso-chat", disableLocalAuth: true },
});
const developers = new Group("developers", { displayName: "Chat developers", securityEnabled: true });
new RoleAssignment("developers-call", {
  scope: account.id,
  principalId: developers.objectId,
  principalType: "Group",
  roleDefinitionId: "/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd",
});
export const ada = new User("ada", { displayName: "Ada", userPrincipalName: "ada@contoso.example" });
export const batch = new UserAssignedIdentity("batch", { resourceGroupName: group.name });
