// An identity with a custom role on one account.
import { RoleAssignment } from "@pulumi/azure-native/authorization/roleAssignment.js";
import { RoleDefinition } from "@pulumi/azure-native/authorization/roleDefinition.js";
import { Account } from "@pulumi/azure-native/cognitiveservices/account.js";
import { UserAssignedIdentity } from "@pulumi/azure-native/managedidentity/userAssignedIdentity.js";
import { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup.js";

const group = new ResourceGroup("chat");
const account = new Account("aoai", {
  resourceGroupName: group.name,
  kind: "OpenAI",
  sku: { name: "S0" },
  properties: { customSubDomainName: "contoso-chat", disableLocalAuth: true },
});
const identity = new UserAssignedIdentity("chat-api", { resourceGroupName: group.name });
const role = new RoleDefinition("model-keeper", {
  scope: group.id,
  assignableScopes: [group.id],
  roleName: "Model keeper",
  permissions: [
    {
      actions: [
        "Microsoft.CognitiveServices/accounts/read",
        "Microsoft.CognitiveServices/accounts/usages/read",
        "Microsoft.CognitiveServices/accounts/deployments/*",
      ],
      notActions: ["Microsoft.CognitiveServices/accounts/deployments/delete"],
      dataActions: ["Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action"],
    },
  ],
});
new RoleAssignment("chat-api-keeps", {
  scope: account.id,
  principalId: identity.principalId,
  principalType: "ServicePrincipal",
  roleDefinitionId: role.id,
});
