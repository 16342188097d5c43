import * as pulumi from "@pulumi/pulumi";
import * as authorization from "@pulumi/azure-native/authorization/index.js";
import * as cognitiveservices from "@pulumi/azure-native/cognitiveservices/index.js";
import * as managedidentity from "@pulumi/azure-native/managedidentity/index.js";
import * as resources from "@pulumi/azure-native/resources/index.js";

const config = new pulumi.Config();
const group = new resources.ResourceGroup("rg", { location: config.require("region") });

function makeAccount(): cognitiveservices.Account {
  return new cognitiveservices.Account("aoai", {
    resourceGroupName: group.name,
    kind: "OpenAI",
    sku: { name: "S0" },
    properties: { disableLocalAuth: true, customSubDomainName: "shop-aoai" },
    tags: { team: "shop" },
  });
}

const account = makeAccount();
const identity = new managedidentity.UserAssignedIdentity("app", { resourceGroupName: group.name });
new authorization.RoleAssignment("app-can-call-models", {
  scope: account.id,
  principalId: identity.principalId,
  principalType: "ServicePrincipal",
  roleDefinitionId: "/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd",
});
new managedidentity.FederatedIdentityCredential("app-on-aks", {
  resourceGroupName: group.name,
  resourceName: identity.name,
  issuer: "https://oidc.example/",
  subject: "system:serviceaccount:shop:app",
  audiences: ["api://AzureADTokenExchange"],
});

export const team = account.tags.apply((tags) => tags?.["team"]);
export const endpoint = account.properties.endpoint;
