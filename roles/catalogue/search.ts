import type { RoleDefinition } from "../role.ts";

export const search: readonly RoleDefinition[] = [
  {
    id: "8ebe5a00-799e-43f5-93ac-243d3dce84a7",
    name: "Search Index Data Contributor",
    permissions: [
      {
        dataActions: [
          "Microsoft.Search/searchServices/indexes/documents/*",
          "Microsoft.Search/searchServices/indexes/contentSecurity/elevatedOperations/read",
        ],
      },
    ],
  },
  {
    id: "1407120a-92aa-4202-b7e9-c0e197c71c8f",
    name: "Search Index Data Reader",
    permissions: [
      {
        dataActions: ["Microsoft.Search/searchServices/indexes/documents/read"],
      },
    ],
  },
  {
    id: "7ca78c08-252a-4471-8644-bb5ff32d4ba0",
    name: "Search Service Contributor",
    permissions: [
      {
        actions: [
          "Microsoft.Authorization/*/read",
          "Microsoft.Insights/alertRules/*",
          "Microsoft.ResourceHealth/availabilityStatuses/read",
          "Microsoft.Resources/deployments/*",
          "Microsoft.Resources/subscriptions/resourceGroups/read",
          "Microsoft.Search/searchServices/*",
          "Microsoft.Support/*",
        ],
      },
    ],
  },
];
