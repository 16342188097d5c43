// As many programs are: raw resources, names left to the provider, nothing kept apart, everything in one file.
import * as app from "@pulumi/azure-native/app/index.js";
import * as authorization from "@pulumi/azure-native/authorization/index.js";
import * as cognitiveservices from "@pulumi/azure-native/cognitiveservices/index.js";
import * as managedidentity from "@pulumi/azure-native/managedidentity/index.js";
import * as operationalinsights from "@pulumi/azure-native/operationalinsights/index.js";
import * as resources from "@pulumi/azure-native/resources/index.js";
import * as azuread from "@pulumi/azuread";
import * as pulumi from "@pulumi/pulumi";

const builtIn = (guid: string) => `/providers/Microsoft.Authorization/roleDefinitions/${guid}`;
const openAIUser = builtIn("5e0bd9bd-7b93-4f28-af87-19fc36ad61bd");
const cognitiveServicesUser = builtIn("a97b65f3-24c7-4388-baec-2e87135dc908");

const models = new resources.ResourceGroup("models");
const apps = new resources.ResourceGroup("apps");

const openai = new cognitiveservices.Account("openai", {
  resourceGroupName: models.name,
  kind: "OpenAI",
  sku: { name: "S0" },
  properties: { customSubDomainName: "contoso-support", disableLocalAuth: true },
});
for (const [name, model] of Object.entries({
  chat: "gpt-4.1-mini",
  summaries: "gpt-4.1-nano",
  embeddings: "text-embedding-3-small",
})) {
  new cognitiveservices.Deployment(name, {
    resourceGroupName: models.name,
    accountName: openai.name,
    deploymentName: name,
    sku: { name: "GlobalStandard", capacity: 10 },
    properties: { model: { format: "OpenAI", name: model } },
  });
}
const documents = new cognitiveservices.Account("documents", {
  resourceGroupName: models.name,
  kind: "FormRecognizer",
  sku: { name: "S0" },
  properties: { customSubDomainName: "contoso-support-documents" },
});

const api = new managedidentity.UserAssignedIdentity("api", { resourceGroupName: apps.name });
const pipeline = new managedidentity.UserAssignedIdentity("pipeline", { resourceGroupName: apps.name });
for (const environment of ["dev", "test", "staging", "prod", "prod-eu"]) {
  new managedidentity.FederatedIdentityCredential(environment, {
    resourceGroupName: apps.name,
    resourceName: pipeline.name,
    issuer: "https://token.actions.githubusercontent.com",
    subject: `repo:contoso/support:environment:${environment}`,
    audiences: ["api://AzureADTokenExchange"],
  });
}

const modelKeeper = new authorization.RoleDefinition("model-keeper", {
  roleName: "Support model keeper",
  scope: models.id,
  assignableScopes: [models.id],
  permissions: [
    {
      actions: ["Microsoft.CognitiveServices/accounts/read", "Microsoft.CognitiveServices/accounts/deployments/*"],
    },
  ],
});
new authorization.RoleAssignment("pipeline-keeps-models", {
  scope: models.id,
  principalId: pipeline.principalId,
  principalType: "ServicePrincipal",
  roleDefinitionId: modelKeeper.id,
});
new authorization.RoleAssignment("api-calls-models", {
  scope: openai.id,
  principalId: api.principalId,
  principalType: "ServicePrincipal",
  roleDefinitionId: openAIUser,
});

const ada = new azuread.User("ada", { userPrincipalName: "ada@contoso.example", displayName: "Ada" });
const grace = new azuread.User("grace", { userPrincipalName: "grace@contoso.example", displayName: "Grace" });
const readers = new azuread.Group("document-readers", { displayName: "Document readers", securityEnabled: true });
for (const [name, member] of Object.entries({ ada: ada.objectId, api: api.principalId })) {
  new azuread.GroupMember(`${name}-reads-documents`, { groupObjectId: readers.objectId, memberObjectId: member });
}
new authorization.RoleAssignment("readers-use-documents", {
  scope: documents.id,
  principalId: readers.objectId,
  principalType: "Group",
  roleDefinitionId: cognitiveServicesUser,
});

const workspace = new operationalinsights.Workspace("logs", { resourceGroupName: apps.name });
const keys = operationalinsights.getSharedKeysOutput({
  resourceGroupName: apps.name,
  workspaceName: workspace.name,
});
const environment = new app.ManagedEnvironment("environment", {
  resourceGroupName: apps.name,
  appLogsConfiguration: {
    destination: "log-analytics",
    logAnalyticsConfiguration: {
      customerId: workspace.customerId,
      sharedKey: keys.apply((both) => both.primarySharedKey ?? ""),
    },
  },
});
const support = new app.ContainerApp("support", {
  resourceGroupName: apps.name,
  managedEnvironmentId: environment.id,
  identity: { type: "UserAssigned", userAssignedIdentities: [api.id] },
  configuration: { ingress: { external: true, targetPort: 8080 } },
  template: {
    containers: [
      {
        name: "api",
        image: "contoso.azurecr.io/support:1",
        env: [
          {
            name: "AZURE_OPENAI_ENDPOINT",
            value: pulumi.interpolate`https://${openai.properties.customSubDomainName}.openai.azure.com/`,
          },
          { name: "AZURE_CLIENT_ID", value: api.clientId },
        ],
      },
    ],
  },
});

export const revision = support.latestRevisionName;
export const graceId = grace.objectId;
