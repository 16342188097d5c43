import type { RoleDefinition } from "../role.ts";

export const security: readonly RoleDefinition[] = [
  {
    id: "8480c0f0-4509-4229-9339-7c10018cb8c4",
    name: "Defender CSPM Storage Scanner Operator",
    permissions: [
      {
        actions: [
          "Microsoft.Storage/storageAccounts/write",
          "Microsoft.Storage/storageAccounts/read",
          "Microsoft.Authorization/*/read",
          "Microsoft.Resources/subscriptions/resourceGroups/read",
          "Microsoft.Resources/subscriptions/read",
          "Microsoft.Management/managementGroups/read",
          "Microsoft.Resources/deployments/*",
          "Microsoft.Support/*",
          "Microsoft.Security/datascanners/read",
          "Microsoft.Security/datascanners/write",
          "Microsoft.Security/dataScanners/delete",
        ],
      },
      {
        actions: ["Microsoft.Authorization/roleAssignments/write"],
        condition:
          "@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{2a2b9908-6ea1-4ae2-8e65-a410df84e7d1, b8eda974-7b85-4f76-af95-65846b26df6d, 0b6ca2e8-2cdc-4bd6-b896-aa3d8c21fc35}",
      },
      {
        actions: ["Microsoft.Authorization/roleAssignments/delete"],
        condition:
          "@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{2a2b9908-6ea1-4ae2-8e65-a410df84e7d1, b8eda974-7b85-4f76-af95-65846b26df6d, 0b6ca2e8-2cdc-4bd6-b896-aa3d8c21fc35}",
      },
    ],
  },
  {
    id: "512ef07a-840c-48d2-9be4-9a30a75a5c70",
    name: "Defender Cloud Secrets Posture",
    permissions: [
      {
        actions: [
          "Microsoft.DocumentDB/databaseAccounts/listKeys/action",
          "Microsoft.documentdb/mongoClusters/read",
          "Microsoft.DocumentDB/databaseAccounts/listConnectionStrings/action",
          "Microsoft.CognitiveServices/accounts/listKeys/action",
        ],
      },
    ],
  },
  {
    id: "5e93ba01-8f92-4c7a-b12a-801e3df23824",
    name: "Defender Containers Sensor",
    permissions: [
      {
        actions: [
          "Microsoft.Authorization/*/read",
          "Microsoft.Insights/alertRules/*",
          "Microsoft.Resources/deployments/*",
          "Microsoft.Resources/subscriptions/resourceGroups/read",
          "Microsoft.Resources/subscriptions/resourceGroups/write",
          "Microsoft.Resources/subscriptions/operationresults/read",
          "Microsoft.Resources/subscriptions/read",
          "Microsoft.ContainerService/managedClusters/read",
          "Microsoft.ContainerService/managedClusters/trustedAccessRoleBindings/delete",
          "Microsoft.ContainerService/managedClusters/trustedAccessRoleBindings/read",
          "Microsoft.ContainerService/managedClusters/trustedAccessRoleBindings/write",
          "Microsoft.ContainerService/managedClusters/write",
          "Microsoft.Security/pricings/securityoperators/read",
          "Microsoft.Security/securityOperators/read",
          "Microsoft.OperationalInsights/workspaces/write",
          "Microsoft.OperationalInsights/workspaces/read",
          "Microsoft.OperationalInsights/workspaces/listKeys/action",
          "Microsoft.OperationalInsights/workspaces/sharedkeys/action",
          "Microsoft.OperationalInsights/workspaces/sharedkeys/read",
        ],
      },
    ],
  },
  {
    id: "d9468a2b-1820-47e1-a40e-d2b7fba1879a",
    name: "Defender SQL Servers On Machines",
    permissions: [
      {
        actions: [
          "Microsoft.Compute/virtualMachines/extensions/delete",
          "Microsoft.Compute/virtualMachines/extensions/read",
          "Microsoft.Compute/virtualMachines/extensions/write",
          "Microsoft.Compute/virtualMachines/instanceView/read",
          "Microsoft.Compute/virtualMachines/read",
          "Microsoft.HybridCompute/machines/read",
          "Microsoft.HybridCompute/machines/extensions/write",
          "Microsoft.HybridCompute/machines/extensions/delete",
          "Microsoft.HybridCompute/machines/extensions/read",
          "Microsoft.Compute/virtualMachines/write",
        ],
      },
    ],
  },
  {
    id: "78b19ac9-582c-44d8-9e11-733ae424ad83",
    name: "Defender Servers P1",
    permissions: [
      {
        actions: [
          "Microsoft.OperationalInsights/workspaces/read",
          "Microsoft.OperationsManagement/solutions/read",
          "Microsoft.Compute/virtualMachines/read",
          "Microsoft.HybridCompute/machines/read",
          "Microsoft.Compute/virtualMachines/extensions/read",
          "Microsoft.Compute/virtualMachines/extensions/write",
          "Microsoft.HybridCompute/machines/extensions/write",
          "Microsoft.HybridCompute/machines/extensions/delete",
          "Microsoft.HybridCompute/machines/extensions/read",
          "Microsoft.Compute/virtualMachines/extensions/delete",
        ],
      },
    ],
  },
  {
    id: "1dc24dd8-b00e-4344-837c-58b193cd23c7",
    name: "Defender Servers P2",
    permissions: [
      {
        actions: [
          "Microsoft.Compute/virtualMachines/read",
          "Microsoft.Network/loadBalancers/read",
          "Microsoft.Network/networkSecurityGroups/read",
          "Microsoft.Network/networkSecurityGroups/write",
          "Microsoft.Network/azureFirewalls/read",
          "Microsoft.Network/azureFirewalls/write",
          "Microsoft.Network/virtualNetworks/read",
          "Microsoft.Network/networkInterfaces/read",
          "Microsoft.Network/publicIPAddresses/read",
          "Microsoft.Network/routeTables/read",
          "Microsoft.HybridCompute/machines/read",
          "Microsoft.OperationalInsights/workspaces/read",
          "Microsoft.OperationsManagement/solutions/read",
          "Microsoft.Compute/virtualMachines/extensions/read",
          "Microsoft.Compute/virtualMachines/extensions/write",
          "Microsoft.HybridCompute/machines/extensions/write",
          "Microsoft.HybridCompute/machines/extensions/delete",
          "Microsoft.HybridCompute/machines/extensions/read",
          "Microsoft.Compute/virtualMachines/extensions/delete",
        ],
      },
    ],
  },
  {
    id: "0f641de8-0b88-4198-bdef-bd8b45ceba96",
    name: "Defender for Storage Scanner Operator",
    permissions: [
      {
        actions: [
          "Microsoft.Authorization/roleAssignments/write",
          "Microsoft.Authorization/roleAssignments/delete",
          "Microsoft.Authorization/*/read",
          "Microsoft.Resources/deployments/*",
          "Microsoft.Resources/subscriptions/resourceGroups/read",
          "Microsoft.Resources/subscriptions/read",
          "Microsoft.Management/managementGroups/read",
          "Microsoft.Resources/deployments/*",
          "Microsoft.Support/*",
          "Microsoft.Security/defenderforstoragesettings/read",
          "Microsoft.Security/defenderforstoragesettings/write",
          "Microsoft.Security/advancedThreatProtectionSettings/read",
          "Microsoft.Security/advancedThreatProtectionSettings/write",
          "Microsoft.Security/datascanners/read",
          "Microsoft.Security/datascanners/write",
          "Microsoft.Security/dataScanners/delete",
          "Microsoft.Storage/storageAccounts/write",
          "Microsoft.Storage/storageAccounts/read",
          "Microsoft.EventGrid/topics/read",
          "Microsoft.EventGrid/eventSubscriptions/read",
          "Microsoft.EventGrid/eventSubscriptions/write",
          "Microsoft.EventGrid/eventSubscriptions/delete",
          "Microsoft.Storage/storageAccounts/blobServices/read",
          "Microsoft.Storage/storageAccounts/blobServices/write",
        ],
        condition:
          "((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{1e7ca9b1-60d1-4db8-a914-f2ca1ff27c40, d5a91429-5739-47e2-a06b-3470a27159e7, cd50fd1f-0421-46f2-8cce-afc587dbcc77, c6c9b2d8-9a5e-4122-85e1-81612a046ab2})) AND ((!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'})) OR (@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{1e7ca9b1-60d1-4db8-a914-f2ca1ff27c40, d5a91429-5739-47e2-a06b-3470a27159e7, cd50fd1f-0421-46f2-8cce-afc587dbcc77, c6c9b2d8-9a5e-4122-85e1-81612a046ab2}))",
      },
    ],
  },
  {
    id: "36243c78-bf99-498c-9df9-86d9f8d28608",
    name: "Resource Policy Contributor",
    permissions: [
      {
        actions: [
          "*/read",
          "Microsoft.Authorization/policyassignments/*",
          "Microsoft.Authorization/policydefinitions/*",
          "Microsoft.Authorization/policyexemptions/*",
          "Microsoft.Authorization/policyenrollments/*",
          "Microsoft.Authorization/policysetdefinitions/*",
          "Microsoft.PolicyInsights/*",
          "Microsoft.Resources/deployments/*",
          "Microsoft.Support/*",
        ],
      },
    ],
  },
  {
    id: "fb1c8493-542b-48eb-b624-b4c8fea62acd",
    name: "Security Admin",
    permissions: [
      {
        actions: [
          "Microsoft.Authorization/*/read",
          "Microsoft.Authorization/policyAssignments/*",
          "Microsoft.Authorization/policyDefinitions/*",
          "Microsoft.Authorization/policyExemptions/*",
          "Microsoft.Authorization/policySetDefinitions/*",
          "Microsoft.Insights/alertRules/*",
          "Microsoft.Management/managementGroups/read",
          "Microsoft.operationalInsights/workspaces/*/read",
          "Microsoft.Resources/deployments/*",
          "Microsoft.Resources/subscriptions/resourceGroups/read",
          "Microsoft.Security/*",
          "Microsoft.IoTSecurity/*",
          "Microsoft.IoTFirmwareDefense/*",
          "Microsoft.Support/*",
        ],
      },
    ],
  },
];
