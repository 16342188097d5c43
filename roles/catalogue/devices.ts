import type { RoleDefinition } from "../role.ts";

export const devices: readonly RoleDefinition[] = [
  {
    id: "7b7c71ed-33fa-4ed2-a91a-e56d5da260b5",
    name: "Azure IoT Operations Onboarding",
    permissions: [
      {
        actions: [
          "Microsoft.IoTOperations/*",
          "Microsoft.DeviceRegistry/register/action",
          "Microsoft.DeviceRegistry/schemaRegistries/read",
          "Microsoft.DeviceRegistry/schemaRegistries/write",
          "Microsoft.Authorization/*/read",
          "Microsoft.Authorization/roleAssignments/write",
          "Microsoft.Insights/alertRules/*",
          "Microsoft.Resources/deployments/*",
          "Microsoft.Resources/subscriptions/resourceGroups/read",
          "Microsoft.Edge/sites/read",
        ],
        condition:
          "((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {ba92f5b4-2d11-453d-a403-e96b0029c9fe, 12675fd7-7f59-493f-9201-f7944860a2f1}))",
      },
    ],
  },
  {
    id: "8b9dfcab-4b77-4632-a6df-94bd07820648",
    name: "Azure Sphere Contributor",
    permissions: [
      {
        actions: [
          "Microsoft.AzureSphere/*",
          "Microsoft.Authorization/*/read",
          "Microsoft.Resources/deployments/*",
          "Microsoft.Resources/subscriptions/resourceGroups/read",
          "Microsoft.Insights/alertRules/*",
          "Microsoft.Insights/DiagnosticSettings/*",
          "Microsoft.Insights/DiagnosticSettingsCategories/Read",
        ],
      },
    ],
  },
  {
    id: "5a382001-fe36-41ff-bba4-8bf06bd54da9",
    name: "Azure Sphere Owner",
    permissions: [
      {
        actions: [
          "Microsoft.AzureSphere/*",
          "Microsoft.Authorization/*/read",
          "Microsoft.Resources/deployments/*",
          "Microsoft.Resources/subscriptions/resourceGroups/read",
          "Microsoft.Insights/alertRules/*",
          "Microsoft.Authorization/*/read",
          "Microsoft.Resources/subscriptions/resourceGroups/read",
          "Microsoft.Resources/subscriptions/read",
          "Microsoft.Management/managementGroups/read",
          "Microsoft.Resources/deployments/*",
          "Microsoft.Support/*",
          "Microsoft.Insights/DiagnosticSettings/*",
          "Microsoft.Insights/DiagnosticSettingsCategories/Read",
        ],
      },
      {
        actions: ["Microsoft.Authorization/roleAssignments/write"],
        condition:
          "@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{8b9dfcab4b774632a6df94bd07820648,c8ae62795a0b4cb2b3f0d4d62845742c,6d994134994b4a599974f479f0b227fb,5a382001fe3641ffbba48bf06bd54da9,749f88d5cbae40b8bcfce573ddc772fa,43d0d8ad25c7471493378ba259a9fe05}",
      },
      {
        actions: ["Microsoft.Authorization/roleAssignments/delete"],
        condition:
          "@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{8b9dfcab4b774632a6df94bd07820648,c8ae62795a0b4cb2b3f0d4d62845742c,6d994134994b4a599974f479f0b227fb,5a382001fe3641ffbba48bf06bd54da9,749f88d5cbae40b8bcfce573ddc772fa,43d0d8ad25c7471493378ba259a9fe05}",
      },
    ],
  },
];
