import type { Stranger } from "../edit.ts";

export const cosmosLogicApp: Stranger = {
  program: "cosmos-logicapp",
  edits: [
    {
      what: "the workflow writes where it only read: a digit of a role's id",
      files: {
        "index.ts": [
          [
            "sqlRoleDefinitions/00000000-0000-0000-0000-000000000001",
            "sqlRoleDefinitions/00000000-0000-0000-0000-000000000002",
          ],
        ],
      },
      verdict: "broader",
      cause: ["index.ts:90 workflow-reads.roleDefinitionId"],
    },
    {
      what: "the connection has the account's second key",
      files: { "index.ts": [["accessKey: accountKeys.primaryMasterKey", "accessKey: accountKeys.secondaryMasterKey"]] },
      verdict: "same",
    },
    {
      what: "the connection has a read-only key",
      files: {
        "index.ts": [["accessKey: accountKeys.primaryMasterKey", "accessKey: accountKeys.primaryReadonlyMasterKey"]],
      },
      verdict: "narrower",
      cause: ["index.ts:56 documentdb.properties.parameterValues.accessKey"],
    },
    {
      what: "the workflow asks Azure itself as its identity",
      files: {
        "workflow.ts": [
          [
            "    actions: {\n",
            '    actions: {\n        subscriptions: {\n            type: "Http",\n            inputs: {\n                method: "GET",\n                uri: "https://management.azure.com/subscriptions?api-version=2022-12-01",\n                authentication: { type: "ManagedServiceIdentity", audience: "https://management.azure.com/" },\n            },\n        },\n',
          ],
        ],
      },
      verdict: "broader",
      cause: ["index.ts:66 intake.definition"],
    },
    {
      what: "the attachment is kept in the database: another connection",
      files: { "workflow.ts": [["['azureblob']['connectionId']", "['documentdb']['connectionId']"]] },
      verdict: "narrower",
      cause: ["index.ts:66 intake.definition"],
    },
    {
      what: "a step that computes, another folder, and what an order looks like",
      files: {
        "workflow.ts": [
          ["    actions: {\n", '    actions: {\n        received: { type: "Compose", inputs: "@utcNow()" },\n'],
          ['folderPath: "/attachments"', 'folderPath: "/attachments/new"'],
          ['schema: { type: "object" }', 'schema: { type: "object", required: ["id"] }'],
        ],
      },
      verdict: "same",
    },
    {
      what: "keys of the storage account are switched off",
      files: {
        "index.ts": [
          ["    allowBlobPublicAccess: false,", "    allowBlobPublicAccess: false,\n    allowSharedKeyAccess: false,"],
        ],
      },
      verdict: "narrower",
      cause: ["index.ts:16 intakesa.allowSharedKeyAccess"],
    },
    {
      what: "variables have other names, and a type for the parameters of a connection",
      files: {
        "index.ts": [
          ["const workflow = new logic.Workflow", "const app = new logic.Workflow"],
          ["principalId: workflow.identity", "principalId: app.identity"],
          ["scope: workflow.id", "scope: app.id"],
          ["workflowName: workflow.name", "workflowName: app.name"],
        ],
        "connections.ts": [
          ["    parameterValues: { [key: string]: pulumi.Input<string> },", "    parameterValues: ParameterValues,"],
          [
            "export function connection(",
            "type ParameterValues = { [key: string]: pulumi.Input<string> };\n\nexport function connection(",
          ],
        ],
      },
      verdict: "same",
    },
    {
      what: "the database is backed up all the time, scales by itself, runs in two zones, and takes TLS 1.2 only",
      files: {
        "index.ts": [
          [
            "failoverPriority: 0 }],",
            'failoverPriority: 0, isZoneRedundant: true }],\n    backupPolicy: { type: "Continuous", continuousModeProperties: { tier: "Continuous7Days" } },\n    minimalTlsVersion: "Tls12",\n    capabilities: [{ name: "EnableNoSQLVectorSearch" }],',
          ],
          [
            'resource: { id: "orders" },\n});\nconst container',
            'resource: { id: "orders" },\n    options: { autoscaleSettings: { maxThroughput: 4000 } },\n});\nconst container',
          ],
          [
            "    allowBlobPublicAccess: false,",
            '    allowBlobPublicAccess: false,\n    enableHttpsTrafficOnly: true,\n    accessTier: "Cool",',
          ],
        ],
      },
      verdict: "same",
    },
    {
      what: "another tier, a container, and tags",
      files: {
        "index.ts": [
          ["storage.SkuName.Standard_LRS", "storage.SkuName.Standard_ZRS"],
          [
            'new storage.BlobContainer("attachments", {',
            'new storage.BlobContainer("rejected", {\n    resourceGroupName: resourceGroup.name,\n    accountName: storageAccount.name,\n});\nnew storage.BlobContainer("attachments", {',
          ],
          ['    state: "Enabled",', '    state: "Enabled",\n    tags: { team: "intake" },'],
        ],
      },
      verdict: "same",
    },
  ],
};
