import type { RoleDefinition } from "../role.ts";

export const containerStorage: readonly RoleDefinition[] = [
  {
    id: "95dd08a6-00bd-4661-84bf-f6726f83a4d0",
    name: "Azure Container Storage Contributor",
    permissions: [
      {
        actions: [
          "Microsoft.KubernetesConfiguration/extensions/write",
          "Microsoft.KubernetesConfiguration/extensions/read",
          "Microsoft.KubernetesConfiguration/extensions/delete",
          "Microsoft.KubernetesConfiguration/extensions/operations/read",
          "Microsoft.Authorization/*/read",
          "Microsoft.Resources/subscriptions/resourceGroups/read",
          "Microsoft.Resources/subscriptions/read",
          "Microsoft.Management/managementGroups/read",
          "Microsoft.Resources/deployments/*",
          "Microsoft.Support/*",
        ],
      },
      {
        actions: ["Microsoft.Authorization/roleAssignments/write", "Microsoft.Authorization/roleAssignments/delete"],
        condition:
          "((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{08d4c71acc634ce4a9c85dd251b4d619})) AND ((!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'})) OR (@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{08d4c71acc634ce4a9c85dd251b4d619}))",
      },
    ],
  },
  {
    id: "08d4c71a-cc63-4ce4-a9c8-5dd251b4d619",
    name: "Azure Container Storage Operator",
    permissions: [
      {
        actions: [
          "Microsoft.ElasticSan/elasticSans/*",
          "Microsoft.ElasticSan/locations/asyncoperations/read",
          "Microsoft.Network/routeTables/join/action",
          "Microsoft.Network/networkSecurityGroups/join/action",
          "Microsoft.Network/virtualNetworks/write",
          "Microsoft.Network/virtualNetworks/delete",
          "Microsoft.Network/virtualNetworks/join/action",
          "Microsoft.Network/virtualNetworks/subnets/read",
          "Microsoft.Network/virtualNetworks/subnets/write",
          "Microsoft.Compute/virtualMachines/read",
          "Microsoft.Compute/virtualMachines/write",
          "Microsoft.Compute/virtualMachineScaleSets/read",
          "Microsoft.Compute/virtualMachineScaleSets/write",
          "Microsoft.Compute/virtualMachineScaleSets/virtualMachines/write",
          "Microsoft.Compute/virtualMachineScaleSets/virtualMachines/read",
          "Microsoft.Resources/subscriptions/providers/read",
          "Microsoft.Resources/subscriptions/resourceGroups/read",
          "Microsoft.Network/virtualNetworks/read",
        ],
      },
    ],
  },
  {
    id: "95de85bd-744d-4664-9dde-11430bc34793",
    name: "Azure Container Storage Owner",
    permissions: [
      {
        actions: [
          "Microsoft.ElasticSan/elasticSans/*",
          "Microsoft.ElasticSan/locations/*",
          "Microsoft.ElasticSan/elasticSans/volumeGroups/*",
          "Microsoft.ElasticSan/elasticSans/volumeGroups/volumes/*",
          "Microsoft.ElasticSan/locations/asyncoperations/read",
          "Microsoft.KubernetesConfiguration/extensions/write",
          "Microsoft.KubernetesConfiguration/extensions/read",
          "Microsoft.KubernetesConfiguration/extensions/delete",
          "Microsoft.KubernetesConfiguration/extensions/operations/read",
          "Microsoft.Authorization/*/read",
          "Microsoft.Resources/subscriptions/resourceGroups/read",
          "Microsoft.Resources/subscriptions/read",
          "Microsoft.Management/managementGroups/read",
          "Microsoft.Resources/deployments/*",
          "Microsoft.Support/*",
        ],
      },
      {
        actions: ["Microsoft.Authorization/roleAssignments/write", "Microsoft.Authorization/roleAssignments/delete"],
        condition:
          "((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{08d4c71acc634ce4a9c85dd251b4d619})) AND ((!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'})) OR (@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{08d4c71acc634ce4a9c85dd251b4d619}))",
      },
    ],
  },
  {
    id: "92b92042-07d9-4307-87f7-36a593fc5850",
    name: "Azure File Sync Administrator",
    permissions: [
      {
        actions: [
          "Microsoft.StorageSync/register/action",
          "Microsoft.StorageSync/unregister/action",
          "Microsoft.StorageSync/locations/*",
          "Microsoft.StorageSync/deployments/preflight/action",
          "Microsoft.StorageSync/storageSyncServices/*",
          "Microsoft.StorageSync/operations/read",
          "Microsoft.Authorization/roleAssignments/write",
          "Microsoft.Insights/AlertRules/*",
          "Microsoft.Resources/deployments/*",
          "Microsoft.Resources/subscriptions/resourceGroups/read",
          "Microsoft.Storage/storageAccounts/read",
          "Microsoft.Storage/storageAccounts/fileServices/shares/read",
          "Microsoft.Storage/storageAccounts/fileServices/read",
          "Microsoft.Support/*",
          "Microsoft.Authorization/*/read",
        ],
        condition:
          "((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR ((@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals {c12c1c16-33a1-487b-954d-41c89c60f349, 69566ab7-960f-475b-8e7c-b3118f30c6bd, 17d1049b-9a84-46fb-8f53-869881c3d3ab}) AND (@Request[Microsoft.Authorization/roleAssignments:PrincipalType] StringEqualsIgnoreCase 'ServicePrincipal')))",
      },
    ],
  },
];
