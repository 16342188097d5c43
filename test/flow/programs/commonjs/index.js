"use strict";
// No provider package: so it runs with any SDK.
const pulumi = require("@pulumi/pulumi");

const azure = (type, name, inputs, outputs = {}) =>
  new pulumi.CustomResource(`azure-native:${type}`, name, { ...inputs, ...outputs });

const account = azure("cognitiveservices:Account", "aoai", {
  resourceGroupName: "rg",
  kind: "AIServices",
  properties: { disableLocalAuth: true },
});
const identity = azure(
  "managedidentity:UserAssignedIdentity",
  "app",
  { resourceGroupName: "rg", resourceName: "app-dev" },
  { principalId: undefined },
);
azure("managedidentity:FederatedIdentityCredential", "app-main", {
  resourceGroupName: "rg",
  resourceName: "app-dev",
  issuer: "https://token.actions.githubusercontent.com",
  subject: "repo:contoso/shop:ref:refs/heads/main",
  audiences: ["api://AzureADTokenExchange"],
});
azure("authorization:RoleAssignment", "app-uses-aoai", {
  scope: account.id,
  principalId: identity.principalId,
  principalType: "ServicePrincipal",
  roleDefinitionId: "/providers/Microsoft.Authorization/roleDefinitions/19c28022-e58e-450d-a464-0b2a53034789",
});
