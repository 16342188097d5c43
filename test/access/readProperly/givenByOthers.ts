import { item, account, gitHub, group, identity, reader, somebody, storage, type Item } from "./item.ts";

/** Access that is given by resources of another kind: connectors, templates, generic bodies. */
export const givenByOthers: readonly Item[] = [
  item("a role by Service Connector", "azure-native:servicelinker:Linker", undefined, {
    resourceUri: `${group}/providers/Microsoft.App/containerApps/a`,
    authInfo: { authType: "userAssignedIdentity", clientId: somebody, roles: ["acdd72a7-3385-48ef-bd42-f606fba81ae7"] },
    targetService: { type: "AzureResource", id: storage },
  }),
  item(
    "a role of creators",
    "azure-native:devcenter:ProjectEnvironmentType",
    { projectName: "p", creatorRoleAssignment: { roles: {} } },
    { projectName: "p", creatorRoleAssignment: { roles: { "8e3af657-a8ff-443c-a75c-2fe8c4bcb635": {} } } },
  ),
  item(
    "another role of creators, in the list that azure-native makes of the map",
    "azure-native:devcenter:ProjectEnvironmentType",
    { projectName: "p", creatorRoleAssignment: { roles: ["acdd72a7-3385-48ef-bd42-f606fba81ae7"] } },
    { projectName: "p", creatorRoleAssignment: { roles: ["8e3af657-a8ff-443c-a75c-2fe8c4bcb635"] } },
  ),
  item(
    "the administration of a dev box",
    "azure-native:devcenter:Pool",
    { projectName: "p", localAdministrator: "Disabled" },
    { projectName: "p", localAdministrator: "Enabled" },
  ),
  item(
    "a role of a user",
    "azure-native:devcenter:ProjectEnvironmentType",
    { projectName: "p" },
    {
      projectName: "p",
      userRoleAssignments: { [somebody]: { roles: { "acdd72a7-3385-48ef-bd42-f606fba81ae7": {} } } },
    },
  ),
  item("a connection with a key", "azure-native:cognitiveservices:AccountConnection", undefined, {
    accountName: "aoai",
    connectionName: "c",
    properties: {
      authType: "ApiKey",
      category: "AzureOpenAI",
      target: "https://x",
      credentials: { key: "K" },
      isSharedToAll: true,
    },
  }),
  item("a connection with a key", "azure-native:cognitiveservices:ProjectConnection", undefined, {
    accountName: "aoai",
    projectName: "p",
    connectionName: "c",
    properties: { authType: "ApiKey", category: "AzureOpenAI", target: "https://x", credentials: { key: "K" } },
  }),
  item("a connection with a key", "azure-native:machinelearningservices:Connection", undefined, {
    workspaceName: "ml",
    connectionName: "c",
    properties: { authType: "ApiKey", category: "AzureOpenAI", target: "https://x", credentials: { key: "K" } },
  }),
  item("a template that gives a role", "azure-native:resources:Deployment", undefined, {
    resourceGroupName: "ai",
    properties: {
      mode: "Incremental",
      template: {
        resources: [
          {
            type: "Microsoft.Authorization/roleAssignments",
            apiVersion: "2022-04-01",
            name: "7c3d6a4e-0000-4000-8000-000000000001",
            properties: { principalId: somebody, roleDefinitionId: reader },
          },
        ],
      },
    },
  }),
  item("a template that adds trust", "azure-native:resources:Deployment", undefined, {
    resourceGroupName: "ai",
    properties: {
      mode: "Incremental",
      template: {
        resources: [
          {
            type: "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials",
            apiVersion: "2023-01-31",
            name: "chat/gh",
            properties: gitHub,
          },
        ],
      },
    },
  }),
  item("a template that switches keys on", "azure-native:resources:Deployment", undefined, {
    resourceGroupName: "ai",
    properties: {
      mode: "Incremental",
      template: {
        resources: [
          {
            type: "Microsoft.CognitiveServices/accounts",
            apiVersion: "2024-10-01",
            name: "aoai",
            kind: "OpenAI",
            properties: { disableLocalAuth: false },
          },
        ],
      },
    },
  }),
  item("a role in an azapi body", "azapi:index/resource:Resource", undefined, {
    type: "Microsoft.Authorization/roleAssignments@2022-04-01",
    parentId: account,
    name: "7c3d6a4e-0000-4000-8000-000000000001",
    body: { properties: { principalId: somebody, roleDefinitionId: reader } },
  }),
  item("trust in an azapi body", "azapi:index/resource:Resource", undefined, {
    type: "Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials@2023-01-31",
    parentId: identity,
    name: "gh",
    body: { properties: gitHub },
  }),
  item(
    "a switch in an azapi body",
    "azapi:index/resource:Resource",
    {
      type: "Microsoft.CognitiveServices/accounts@2024-10-01",
      parentId: group,
      name: "aoai",
      body: { kind: "OpenAI", properties: { disableLocalAuth: true } },
    },
    {
      type: "Microsoft.CognitiveServices/accounts@2024-10-01",
      parentId: group,
      name: "aoai",
      body: { kind: "OpenAI", properties: { disableLocalAuth: false } },
    },
  ),
];
