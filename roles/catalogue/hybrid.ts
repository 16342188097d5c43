import type { RoleDefinition } from "../role.ts";

export const hybrid: readonly RoleDefinition[] = [
  {
    id: "32109304-a0e2-4d64-bd07-b23ac5efbe43",
    name: "Logic Apps Hybrid Contributor",
    permissions: [
      {
        actions: [
          "Microsoft.Authorization/*/read",
          "Microsoft.Insights/alertRules/*",
          "Microsoft.App/containerApps/*/read",
          "Microsoft.App/containerApps/*/write",
          "Microsoft.App/containerApps/*/delete",
          "Microsoft.App/containerApps/*/action",
          "Microsoft.App/logicApps/*/read",
          "Microsoft.App/logicApps/*/write",
          "Microsoft.App/logicApps/*/delete",
          "Microsoft.App/logicApps/*/action",
          "Microsoft.App/managedEnvironments/read",
          "Microsoft.App/managedEnvironments/*/read",
          "Microsoft.App/managedEnvironments/join/action",
          "Microsoft.App/managedEnvironments/checknameavailability/action",
          "Microsoft.App/connectedEnvironments/read",
          "Microsoft.App/connectedEnvironments/*/read",
          "Microsoft.App/connectedEnvironments/join/action",
          "Microsoft.App/connectedEnvironments/checknameavailability/action",
        ],
      },
    ],
  },
];
