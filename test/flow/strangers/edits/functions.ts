import type { Stranger } from "../edit.ts";

export const functions: Stranger = {
  program: "functions",
  edits: [
    {
      what: "the app is given the key that writes instead of the one that only reads",
      files: { "index.ts": [["eventsKeys.secondaryReadonlyMasterKey", "eventsKeys.primaryMasterKey"]] },
      verdict: "broader",
      cause: ["index.ts:71 fa.siteConfig.appSettings.EVENTS_KEY"],
    },
    {
      what: "the signature lets its holder write as well",
      files: { "helpers.ts": [["permissions: storage.Permissions.R,", 'permissions: "rw",']] },
      verdict: "broader",
      cause: ["index.ts:71 fa.siteConfig.appSettings.WEBSITE_RUN_FROM_PACKAGE"],
    },
    {
      what: "the signature ends a year earlier",
      files: { "helpers.ts": [['"2030-01-01"', '"2029-01-01"']] },
      verdict: "narrower",
      cause: ["index.ts:71 fa.siteConfig.appSettings.WEBSITE_RUN_FROM_PACKAGE"],
    },
    {
      what: "the signature is for the archive alone",
      files: {
        "helpers.ts": [
          ["storage.SignedResource.C", "storage.SignedResource.B"],
          ["`/blob/${account.name}/${container.name}`", "`/blob/${account.name}/${container.name}/${blob.name}`"],
        ],
      },
      verdict: "narrower",
      cause: ["index.ts:71 fa.siteConfig.appSettings.WEBSITE_RUN_FROM_PACKAGE"],
    },
    {
      what: "the app has the key of its events no more",
      files: {
        "index.ts": [['            { name: "EVENTS_KEY", value: eventsKeys.secondaryReadonlyMasterKey },\n', ""]],
      },
      verdict: "narrower",
      cause: ["index.ts:71 fa.siteConfig.appSettings.EVENTS_KEY"],
    },
    {
      what: "keys of the storage account are switched off",
      files: {
        "index.ts": [
          [
            "    kind: storage.Kind.StorageV2,\n",
            "    kind: storage.Kind.StorageV2,\n    allowSharedKeyAccess: false,\n",
          ],
        ],
      },
      verdict: "narrower",
      cause: ["index.ts:17 sa.allowSharedKeyAccess"],
    },
    {
      what: "keys of the events are switched off",
      files: {
        "index.ts": [
          [
            'consistencyPolicy: { defaultConsistencyLevel: "Session" },',
            'consistencyPolicy: { defaultConsistencyLevel: "Session" },\n    disableLocalAuth: true,',
          ],
        ],
      },
      verdict: "narrower",
      cause: ["index.ts:39 events.disableLocalAuth"],
    },
    {
      what: "the app's own storage is named, and no key of it is handed over",
      files: {
        "index.ts": [
          [
            '{ name: "AzureWebJobsStorage", value: storageConnectionString }',
            '{ name: "AzureWebJobsStorage__accountName", value: storageAccount.name }',
          ],
        ],
      },
      verdict: "narrower",
      cause: ["index.ts:71 fa.siteConfig.appSettings.AzureWebJobsStorage"],
    },
    {
      what: "the second keys, another redundancy, and other names of the program's own settings",
      files: {
        "helpers.ts": [["storageAccountKeys.keys[0].value", "storageAccountKeys.keys[1].value"]],
        "index.ts": [
          ["eventsKeys.secondaryReadonlyMasterKey", "eventsKeys.primaryReadonlyMasterKey"],
          ["storage.SkuName.Standard_LRS", "storage.SkuName.Standard_ZRS"],
          ['{ name: "EVENTS_KEY",', '{ name: "FEATURE_SEARCH", value: "true" },\n            { name: "COSMOS_KEY",'],
        ],
      },
      verdict: "same",
    },
    {
      what: "the app gets an identity, and a role on the whole resource group",
      files: {
        "index.ts": [
          ['    kind: "functionapp",\n', '    kind: "functionapp",\n    identity: { type: "SystemAssigned" },\n'],
          [
            "export const endpoint",
            'new authorization.RoleAssignment("fa-blobs", {\n    scope: resourceGroup.id,\n    principalId: app.identity.apply((identity) => identity!.principalId),\n    principalType: "ServicePrincipal",\n    roleDefinitionId: "/providers/Microsoft.Authorization/roleDefinitions/b7e6dc6d-f1e8-4753-8033-0f276bb0955b",\n});\n\nexport const endpoint',
          ],
          [
            "import * as resources",
            'import * as authorization from "@pulumi/azure-native/authorization";\nimport * as resources',
          ],
        ],
      },
      verdict: "broader",
      cause: ["index.ts:72 fa.identity", "index.ts:94 fa-blobs"],
    },
    {
      what: "nobody sends telemetry with a key any more",
      files: {
        "index.ts": [
          [
            'ingestionMode: "ApplicationInsights",',
            'ingestionMode: "ApplicationInsights",\n    disableLocalAuth: true,',
          ],
        ],
      },
      verdict: "narrower",
      cause: ["index.ts:51 appinsights.disableLocalAuth"],
    },
    {
      what: "the app takes TLS 1.2 only and no FTP, and runs on its own machines",
      files: {
        "index.ts": [
          [
            "http20Enabled: true,",
            'http20Enabled: true,\n        minTlsVersion: "1.2",\n        ftpsState: "Disabled",',
          ],
          ['name: "Y1",\n        tier: "Dynamic"', 'name: "EP1",\n        tier: "ElasticPremium"'],
        ],
      },
      verdict: "same",
    },
    {
      what: "a newer Node, another address of the payment service, and a tag",
      files: {
        "index.ts": [
          ['"WEBSITE_NODE_DEFAULT_VERSION", value: "~16"', '"WEBSITE_NODE_DEFAULT_VERSION", value: "~20"'],
          ['nodeVersion: "~16"', 'nodeVersion: "~20"'],
          [
            'resources.ResourceGroup("webhooks-rg")',
            'resources.ResourceGroup("webhooks-rg", { tags: { team: "pay" } })',
          ],
        ],
        "app/host.json": [['"version": "2.0"', '"version": "2.0", "functionTimeout": "00:05:00"']],
      },
      verdict: "same",
    },
    {
      what: "variables have other names, and the settings are put together elsewhere",
      files: {
        "helpers.ts": [
          [
            "const storageAccountKeys = storage.listStorageAccountKeysOutput",
            "const listed = storage.listStorageAccountKeysOutput",
          ],
          ["storageAccountKeys.keys[0].value", "listed.keys[0].value"],
        ],
        "index.ts": [
          [
            "const app = new web.WebApp",
            'const runtime = [\n    { name: "FUNCTIONS_EXTENSION_VERSION", value: "~4" },\n    { name: "FUNCTIONS_WORKER_RUNTIME", value: "node" },\n];\n\nconst app = new web.WebApp',
          ],
          [
            '            { name: "FUNCTIONS_EXTENSION_VERSION", value: "~4" },\n            { name: "FUNCTIONS_WORKER_RUNTIME", value: "node" },\n',
            "            ...runtime,\n",
          ],
        ],
      },
      verdict: "same",
    },
  ],
};
