import type { RoleDefinition } from "../role.ts";

export const foundry: readonly RoleDefinition[] = [
  {
    id: "e47c6f54-e4a2-4754-9501-8e0985b135e1",
    name: "Foundry Account Owner",
    formerNames: ["Azure AI Account Owner"],
    permissions: [
      {
        actions: [
          "Microsoft.Authorization/*/read",
          "Microsoft.Authorization/roleAssignments/write",
          "Microsoft.Authorization/roleAssignments/delete",
          "Microsoft.CognitiveServices/*",
          "Microsoft.Features/features/read",
          "Microsoft.Features/providers/features/read",
          "Microsoft.Features/providers/features/register/action",
          "Microsoft.Insights/alertRules/*",
          "Microsoft.Insights/diagnosticSettings/*",
          "Microsoft.Insights/logDefinitions/read",
          "Microsoft.Insights/metricdefinitions/read",
          "Microsoft.Insights/metrics/read",
          "Microsoft.ResourceHealth/availabilityStatuses/read",
          "Microsoft.Resources/deployments/*",
          "Microsoft.Resources/deployments/operations/read",
          "Microsoft.Resources/subscriptions/operationresults/read",
          "Microsoft.Resources/subscriptions/read",
          "Microsoft.Resources/subscriptions/resourcegroups/deployments/*",
          "Microsoft.Resources/subscriptions/resourceGroups/read",
          "Microsoft.Support/*",
        ],
        condition:
          "((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{eed3b665-ab3a-47b6-8f48-c9382fb1dad6,53ca6127-db72-4b80-b1b0-d745d6d5456d,3bc748fc-213d-45c1-8d91-9da5725539b9,2a1e307c-b015-4ebd-883e-5b7698a07328,73c42c96-874c-492b-b04d-ab87d138a893})) AND ((!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'})) OR (@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{eed3b665-ab3a-47b6-8f48-c9382fb1dad6,53ca6127-db72-4b80-b1b0-d745d6d5456d,3bc748fc-213d-45c1-8d91-9da5725539b9,2a1e307c-b015-4ebd-883e-5b7698a07328,73c42c96-874c-492b-b04d-ab87d138a893}))",
      },
    ],
  },
  {
    id: "eed3b665-ab3a-47b6-8f48-c9382fb1dad6",
    name: "Foundry Agent Consumer",
    permissions: [
      {
        dataActions: ["Microsoft.CognitiveServices/accounts/AIServices/endpoints/interact/action"],
      },
    ],
  },
  {
    id: "c883944f-8b7b-4483-af10-35834be79c4a",
    name: "Foundry Owner",
    formerNames: ["Azure AI Owner"],
    permissions: [
      {
        actions: [
          "Microsoft.AlertsManagement/actionRules/*",
          "Microsoft.AlertsManagement/alerts/*",
          "Microsoft.AlertsManagement/issues/*",
          "Microsoft.AlertsManagement/prometheusRuleGroups/*",
          "Microsoft.AlertsManagement/smartDetectorAlertRules/*",
          "Microsoft.Authorization/*/read",
          "Microsoft.Authorization/roleAssignments/write",
          "Microsoft.Authorization/roleAssignments/delete",
          "Microsoft.CognitiveServices/*",
          "Microsoft.Insights/activityLogAlerts/*",
          "Microsoft.Insights/metricalerts/*",
          "Microsoft.Insights/scheduledqueryrules/*",
          "Microsoft.ResourceHealth/availabilityStatuses/read",
          "Microsoft.Resources/deployments/*",
          "Microsoft.Resources/deployments/operations/read",
          "Microsoft.Resources/subscriptions/operationresults/read",
          "Microsoft.Resources/subscriptions/read",
          "Microsoft.Resources/subscriptions/resourcegroups/deployments/*",
          "Microsoft.Resources/subscriptions/resourceGroups/read",
          "Microsoft.Support/*",
        ],
        dataActions: ["Microsoft.CognitiveServices/*"],
        notDataActions: [
          "Microsoft.CognitiveServices/accounts/AIServices/agents/endpoints/UserIdentityImpersonation/action",
        ],
        condition:
          "((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{eed3b665-ab3a-47b6-8f48-c9382fb1dad6,53ca6127-db72-4b80-b1b0-d745d6d5456d,3bc748fc-213d-45c1-8d91-9da5725539b9,2a1e307c-b015-4ebd-883e-5b7698a07328,73c42c96-874c-492b-b04d-ab87d138a893})) AND ((!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'})) OR (@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{eed3b665-ab3a-47b6-8f48-c9382fb1dad6,53ca6127-db72-4b80-b1b0-d745d6d5456d,3bc748fc-213d-45c1-8d91-9da5725539b9,2a1e307c-b015-4ebd-883e-5b7698a07328,73c42c96-874c-492b-b04d-ab87d138a893}))",
      },
    ],
  },
  {
    id: "eadc314b-1a2d-4efa-be10-5d325db5065e",
    name: "Foundry Project Manager",
    formerNames: ["Azure AI Project Manager"],
    permissions: [
      {
        actions: [
          "Microsoft.Authorization/roleAssignments/write",
          "Microsoft.Authorization/roleAssignments/delete",
          "Microsoft.CognitiveServices/accounts/*/read",
          "Microsoft.CognitiveServices/accounts/projects/*",
          "Microsoft.CognitiveServices/locations/*/read",
          "Microsoft.Authorization/*/read",
          "Microsoft.Insights/alertRules/*",
          "Microsoft.Resources/deployments/*",
          "Microsoft.Resources/subscriptions/resourceGroups/read",
        ],
        dataActions: ["Microsoft.CognitiveServices/*"],
        notDataActions: [
          "Microsoft.CognitiveServices/accounts/AIServices/agents/endpoints/UserIdentityImpersonation/action",
          "Microsoft.CognitiveServices/accounts/OpenAI/fine-tunes-deployments/write",
          "Microsoft.CognitiveServices/accounts/AIServices/fine_tuning_deployments/write",
        ],
        condition:
          "((!(ActionMatches{'Microsoft.Authorization/roleAssignments/write'})) OR (@Request[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{eed3b665-ab3a-47b6-8f48-c9382fb1dad6,53ca6127-db72-4b80-b1b0-d745d6d5456d})) AND ((!(ActionMatches{'Microsoft.Authorization/roleAssignments/delete'})) OR (@Resource[Microsoft.Authorization/roleAssignments:RoleDefinitionId] ForAnyOfAnyValues:GuidEquals{eed3b665-ab3a-47b6-8f48-c9382fb1dad6,53ca6127-db72-4b80-b1b0-d745d6d5456d}))",
      },
    ],
  },
  {
    id: "142bfaed-a13f-4c2d-bed2-6db62c4a1009",
    name: "Foundry Project Runtime User",
    permissions: [
      {
        dataActions: ["Microsoft.CognitiveServices/accounts/AIServices/responses/*"],
      },
    ],
  },
  {
    id: "53ca6127-db72-4b80-b1b0-d745d6d5456d",
    name: "Foundry User",
    formerNames: ["Azure AI User"],
    permissions: [
      {
        actions: [
          "Microsoft.Authorization/*/read",
          "Microsoft.CognitiveServices/*/read",
          "Microsoft.CognitiveServices/accounts/listkeys/action",
          "Microsoft.Insights/alertRules/read",
          "Microsoft.Insights/diagnosticSettings/read",
          "Microsoft.Insights/logDefinitions/read",
          "Microsoft.Insights/metricdefinitions/read",
          "Microsoft.Insights/metrics/read",
          "Microsoft.ResourceHealth/availabilityStatuses/read",
          "Microsoft.Resources/deployments/*",
          "Microsoft.Resources/subscriptions/operationresults/read",
          "Microsoft.Resources/subscriptions/read",
          "Microsoft.Resources/subscriptions/resourceGroups/read",
          "Microsoft.Support/*",
        ],
        dataActions: ["Microsoft.CognitiveServices/*"],
        notDataActions: [
          "Microsoft.CognitiveServices/accounts/AIServices/agents/endpoints/UserIdentityImpersonation/action",
          "Microsoft.CognitiveServices/accounts/OpenAI/fine-tunes-deployments/write",
          "Microsoft.CognitiveServices/accounts/AIServices/fine_tuning_deployments/write",
        ],
      },
    ],
  },
];
