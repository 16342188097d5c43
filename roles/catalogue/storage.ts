import type { RoleDefinition } from "../role.ts";

export const storage: readonly RoleDefinition[] = [
  {
    id: "17d1049b-9a84-46fb-8f53-869881c3d3ab",
    name: "Storage Account Contributor",
    permissions: [
      {
        actions: [
          "Microsoft.Authorization/*/read",
          "Microsoft.Insights/alertRules/*",
          "Microsoft.Insights/diagnosticSettings/*",
          "Microsoft.Network/virtualNetworks/subnets/joinViaServiceEndpoint/action",
          "Microsoft.ResourceHealth/availabilityStatuses/read",
          "Microsoft.Resources/deployments/*",
          "Microsoft.Resources/subscriptions/resourceGroups/read",
          "Microsoft.Storage/storageAccounts/*",
          "Microsoft.Support/*",
        ],
      },
    ],
  },
  {
    id: "77789c21-1643-48a2-8f27-47f858540b51",
    name: "Storage Actions Task Assignment Contributor",
    permissions: [
      {
        actions: [
          "Microsoft.Authorization/*/read",
          "Microsoft.Insights/alertRules/*",
          "Microsoft.Resources/deployments/*",
          "Microsoft.Resources/subscriptions/resourceGroups/read",
          "Microsoft.Storage/storageAccounts/reports/read",
          "Microsoft.Storage/storageAccounts/read",
          "Microsoft.Storage/storageAccounts/blobServices/read",
          "Microsoft.Storage/storageAccounts/storageTaskAssignments/read",
          "Microsoft.Storage/storageAccounts/storageTaskAssignments/write",
          "Microsoft.Storage/storageAccounts/storageTaskAssignments/delete",
          "Microsoft.Storage/storageAccounts/storageTaskAssignments/reports/read",
        ],
      },
      {
        actions: ["Microsoft.Authorization/roleAssignments/write", "Microsoft.Authorization/roleAssignments/delete"],
        condition:
          "((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{4bad4d9e2a13488894bbc8432f6f3040})) AND ((!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'})) OR (@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{4bad4d9e2a13488894bbc8432f6f3040}))",
      },
    ],
  },
  {
    id: "ba92f5b4-2d11-453d-a403-e96b0029c9fe",
    name: "Storage Blob Data Contributor",
    permissions: [
      {
        actions: [
          "Microsoft.Storage/storageAccounts/blobServices/containers/delete",
          "Microsoft.Storage/storageAccounts/blobServices/containers/read",
          "Microsoft.Storage/storageAccounts/blobServices/containers/write",
          "Microsoft.Storage/storageAccounts/blobServices/generateUserDelegationKey/action",
        ],
        dataActions: [
          "Microsoft.Storage/storageAccounts/blobServices/containers/blobs/delete",
          "Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read",
          "Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write",
          "Microsoft.Storage/storageAccounts/blobServices/containers/blobs/move/action",
          "Microsoft.Storage/storageAccounts/blobServices/containers/blobs/add/action",
        ],
      },
    ],
  },
  {
    id: "b7e6dc6d-f1e8-4753-8033-0f276bb0955b",
    name: "Storage Blob Data Owner",
    permissions: [
      {
        actions: [
          "Microsoft.Storage/storageAccounts/blobServices/containers/*",
          "Microsoft.Storage/storageAccounts/blobServices/generateUserDelegationKey/action",
        ],
        dataActions: ["Microsoft.Storage/storageAccounts/blobServices/containers/blobs/*"],
      },
    ],
  },
  {
    id: "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1",
    name: "Storage Blob Data Reader",
    permissions: [
      {
        actions: [
          "Microsoft.Storage/storageAccounts/blobServices/containers/read",
          "Microsoft.Storage/storageAccounts/blobServices/generateUserDelegationKey/action",
        ],
        dataActions: ["Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read"],
      },
    ],
  },
  {
    id: "974c5e8b-45b9-4653-ba55-5f855dd0fb88",
    name: "Storage Queue Data Contributor",
    permissions: [
      {
        actions: [
          "Microsoft.Storage/storageAccounts/queueServices/queues/delete",
          "Microsoft.Storage/storageAccounts/queueServices/queues/read",
          "Microsoft.Storage/storageAccounts/queueServices/queues/write",
        ],
        dataActions: [
          "Microsoft.Storage/storageAccounts/queueServices/queues/messages/delete",
          "Microsoft.Storage/storageAccounts/queueServices/queues/messages/read",
          "Microsoft.Storage/storageAccounts/queueServices/queues/messages/write",
          "Microsoft.Storage/storageAccounts/queueServices/queues/messages/process/action",
        ],
      },
    ],
  },
  {
    id: "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3",
    name: "Storage Table Data Contributor",
    permissions: [
      {
        actions: [
          "Microsoft.Storage/storageAccounts/tableServices/tables/read",
          "Microsoft.Storage/storageAccounts/tableServices/tables/write",
          "Microsoft.Storage/storageAccounts/tableServices/tables/delete",
        ],
        dataActions: [
          "Microsoft.Storage/storageAccounts/tableServices/tables/entities/read",
          "Microsoft.Storage/storageAccounts/tableServices/tables/entities/write",
          "Microsoft.Storage/storageAccounts/tableServices/tables/entities/delete",
          "Microsoft.Storage/storageAccounts/tableServices/tables/entities/add/action",
          "Microsoft.Storage/storageAccounts/tableServices/tables/entities/update/action",
        ],
      },
    ],
  },
];
