import type { RoleDefinition } from "../role.ts";

export const webApps: readonly RoleDefinition[] = [
  {
    id: "de139f84-1756-47ae-9be6-808fbbe84772",
    name: "Website Contributor",
    permissions: [
      {
        actions: [
          "Microsoft.Authorization/*/read",
          "Microsoft.Insights/alertRules/*",
          "Microsoft.Insights/components/*",
          "Microsoft.ResourceHealth/availabilityStatuses/read",
          "Microsoft.Resources/deployments/*",
          "Microsoft.Resources/subscriptions/resourceGroups/read",
          "Microsoft.Support/*",
          "Microsoft.Web/certificates/*",
          "Microsoft.Web/listSitesAssignedToHostName/read",
          "Microsoft.Web/register/action",
          "Microsoft.Web/serverFarms/join/action",
          "Microsoft.Web/serverFarms/read",
          "Microsoft.Web/sites/*",
        ],
      },
    ],
  },
];
