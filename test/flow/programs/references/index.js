import * as pulumi from "@pulumi/pulumi";
import * as authorization from "@pulumi/azure-native/authorization/index.js";
import * as cognitiveservices from "@pulumi/azure-native/cognitiveservices/index.js";
import * as managedidentity from "@pulumi/azure-native/managedidentity/index.js";

const account = new cognitiveservices.Account("aoai", {
  resourceGroupName: "rg",
  kind: "OpenAI",
  properties: { disableLocalAuth: true },
});
const roleDefinitionId =
  "/subscriptions/s/providers/Microsoft.Authorization/roleDefinitions/5e0bd9bd-7b93-4f28-af87-19fc36ad61bd";
const grant = (name, principalId) =>
  new authorization.RoleAssignment(name, { principalId, roleDefinitionId, scope: account.id, principalType: "ServicePrincipal" });

const identities = new pulumi.StackReference("contoso/identities/dev");
grant("from-another-stack", identities.requireOutput("chatPrincipalId"));
grant("from-a-secret", new pulumi.Config().requireSecret("auditor"));

const worker = new managedidentity.UserAssignedIdentity("worker", { resourceGroupName: "rg" });
worker.principalId.apply((principalId) => grant("inside-an-apply", principalId));
