import type { Stranger } from "../edit.ts";

export const synapse: Stranger = {
  program: "synapse",
  edits: [
    {
      what: "analysts get the whole lake instead of one container",
      files: { "index.ts": [["scope: users.id", "scope: storageAccount.id"]] },
      verdict: "broader",
      cause: ["index.ts:85 analystsAccess.scope"],
    },
    {
      what: "the GUID of another role: who read blobs writes them and sets their access",
      files: {
        "index.ts": [["2a2b9908-6ea1-4ae2-8e65-a410df84e7d1", "b7e6dc6d-f1e8-4753-8033-0f276bb0955b"]],
      },
      verdict: "broader",
      cause: ["index.ts:85 analystsAccess.roleDefinitionId"],
    },
    {
      what: "engineers are Reader instead of Contributor",
      files: { "index.ts": [["b24988ac-6180-42a0-ab88-20f7382dd24c", "acdd72a7-3385-48ef-bd42-f606fba81ae7"]] },
      verdict: "narrower",
      cause: ["index.ts:77 engineersAccess.roleDefinitionId"],
    },
    {
      what: "raw data is read without signing in",
      files: {
        "index.ts": [
          [
            'storage.BlobContainer("raw", {\n    resourceGroupName: resourceGroup.name,\n    accountName: storageAccount.name,\n    publicAccess: storage.PublicAccess.None',
            'storage.BlobContainer("raw", {\n    resourceGroupName: resourceGroup.name,\n    accountName: storageAccount.name,\n    publicAccess: storage.PublicAccess.Blob',
          ],
        ],
      },
      verdict: "broader",
      cause: ["index.ts:26 raw.publicAccess"],
    },
    {
      what: "the Spark pool neither scales nor stops by itself, and the SQL pool is kept in two regions",
      files: {
        "index.ts": [
          ["        enabled: true,\n        maxNodeCount: 3,", "        enabled: false,\n        maxNodeCount: 3,"],
          ["delayInMinutes: 15,\n        enabled: true", "delayInMinutes: 15,\n        enabled: false"],
          ['createMode: "Default",', 'createMode: "Default",\n    storageAccountType: "GRS",'],
        ],
      },
      verdict: "same",
    },
    {
      what: "pools, Spark, firewall and another container",
      files: {
        "index.ts": [
          ["DW100c", "DW200c"],
          ['sparkVersion: "3.3"', 'sparkVersion: "3.4"'],
          ["delayInMinutes: 15", "delayInMinutes: 30"],
          ['"255.255.255.255"', '"20.50.255.255"'],
          [
            "const dataLakeStorageAccountUrl",
            'new storage.BlobContainer("curated", {\n    resourceGroupName: resourceGroup.name,\n    accountName: storageAccount.name,\n});\n\nconst dataLakeStorageAccountUrl',
          ],
        ],
      },
      verdict: "same",
    },
    {
      what: "roles are given by a function, and the password by another ciphertext",
      files: {
        "index.ts": [
          [
            'new authorization.RoleAssignment("analystsAccess", {\n    roleAssignmentName: "7e0f4c0b-62a1-4a17-9a27-1a3a4f0ce003",\n    scope: users.id,\n    principalId: analysts,\n    principalType: "Group",\n    roleDefinitionId: roleId(blobDataReader),\n});',
            'function giveGroup(name: string, guid: string, group: string, scope: pulumi.Input<string>, role: string) {\n    return new authorization.RoleAssignment(`${name}Access`, {\n        roleAssignmentName: guid,\n        scope,\n        principalId: group,\n        principalType: authorization.PrincipalType.Group,\n        roleDefinitionId: roleId(role),\n    });\n}\n\ngiveGroup("analysts", "7e0f4c0b-62a1-4a17-9a27-1a3a4f0ce003", analysts, users.id, blobDataReader);',
          ],
        ],
        "Pulumi.dev.yaml": [
          ["AAABAIK2dEO2bZVxvHhN0oGgWq0wQpQ4Zb8rK0q7aJ3pVb2k", "AAABAPc0f1Q3W1m9n7dU5yQ2l8s6Xr4e0aZ"],
        ],
      },
      verdict: "same",
    },
  ],
};
