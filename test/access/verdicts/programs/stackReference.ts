// A role for an identity that another stack declares.
import { RoleAssignment } from "@pulumi/azure-native/authorization/roleAssignment.js";
import { Account } from "@pulumi/azure-native/cognitiveservices/account.js";
import { UserAssignedIdentity } from "@pulumi/azure-native/managedidentity/userAssignedIdentity.js";
import { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup.js";
import { StackReference, type Output } from "@pulumi/pulumi";

const platform = new StackReference("organization/platform/dev");
const shared = platform.requireOutput("principalId") as Output<string>;

const group = new ResourceGroup("chat");
const account = new Account("aoai", {
  resourceGroupName: group.name,
  kind: "OpenAI",
  sku: { name: "S0" },
  properties: { customSubDomainName: "contoso-chat", disableLocalAuth: true },
});
export const own = new UserAssignedIdentity("chat-api", { resourceGroupName: group.name });
new RoleAssignment("caller", {
  scope: account.id,
  principalId: shared,
  principalType: "ServicePrincipal",
  roleDefinitionId: "/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd",
});
