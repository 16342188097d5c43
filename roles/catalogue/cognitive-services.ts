import type { RoleDefinition } from "../role.ts";

export const cognitiveServices: readonly RoleDefinition[] = [
  {
    id: "25fbc0a9-bd7c-42a3-aa1a-3b75d497ee68",
    name: "Cognitive Services Contributor",
    permissions: [
      {
        actions: [
          "Microsoft.Authorization/*/read",
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
      },
    ],
  },
  {
    id: "19c28022-e58e-450d-a464-0b2a53034789",
    name: "Cognitive Services Data Contributor (Preview)",
    permissions: [
      {
        dataActions: ["Microsoft.CognitiveServices/*"],
        notDataActions: [
          "Microsoft.CognitiveServices/accounts/OpenAI/fine-tunes-deployments/write",
          "Microsoft.CognitiveServices/accounts/AIServices/fine_tuning_deployments/write",
        ],
      },
    ],
  },
  {
    id: "b59867f0-fa02-499b-be73-45a86b5b3e1c",
    name: "Cognitive Services Data Reader",
    permissions: [
      {
        dataActions: ["Microsoft.CognitiveServices/*/read"],
      },
    ],
  },
  {
    id: "a001fd3d-188f-4b5d-821b-7da978bf7442",
    name: "Cognitive Services OpenAI Contributor",
    permissions: [
      {
        actions: [
          "Microsoft.CognitiveServices/*/read",
          "Microsoft.CognitiveServices/accounts/deployments/write",
          "Microsoft.CognitiveServices/accounts/deployments/delete",
          "Microsoft.CognitiveServices/accounts/raiPolicies/read",
          "Microsoft.CognitiveServices/accounts/raiPolicies/write",
          "Microsoft.CognitiveServices/accounts/raiPolicies/delete",
          "Microsoft.CognitiveServices/accounts/commitmentplans/read",
          "Microsoft.CognitiveServices/accounts/commitmentplans/write",
          "Microsoft.CognitiveServices/accounts/commitmentplans/delete",
          "Microsoft.Authorization/roleAssignments/read",
          "Microsoft.Authorization/roleDefinitions/read",
        ],
        dataActions: ["Microsoft.CognitiveServices/accounts/OpenAI/*"],
      },
    ],
  },
  {
    id: "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd",
    name: "Cognitive Services OpenAI User",
    permissions: [
      {
        actions: [
          "Microsoft.CognitiveServices/*/read",
          "Microsoft.Authorization/roleAssignments/read",
          "Microsoft.Authorization/roleDefinitions/read",
        ],
        dataActions: [
          "Microsoft.CognitiveServices/accounts/OpenAI/*/read",
          "Microsoft.CognitiveServices/accounts/OpenAI/engines/completions/action",
          "Microsoft.CognitiveServices/accounts/OpenAI/engines/search/action",
          "Microsoft.CognitiveServices/accounts/OpenAI/engines/generate/action",
          "Microsoft.CognitiveServices/accounts/OpenAI/deployments/audio/action",
          "Microsoft.CognitiveServices/accounts/OpenAI/deployments/search/action",
          "Microsoft.CognitiveServices/accounts/OpenAI/deployments/completions/action",
          "Microsoft.CognitiveServices/accounts/OpenAI/deployments/chat/completions/action",
          "Microsoft.CognitiveServices/accounts/OpenAI/deployments/realtime/action",
          "Microsoft.CognitiveServices/accounts/OpenAI/deployments/extensions/chat/completions/action",
          "Microsoft.CognitiveServices/accounts/OpenAI/deployments/embeddings/action",
          "Microsoft.CognitiveServices/accounts/OpenAI/images/generations/action",
          "Microsoft.CognitiveServices/accounts/OpenAI/video/generations/*/action",
          "Microsoft.CognitiveServices/accounts/OpenAI/video/generations/*/delete",
          "Microsoft.CognitiveServices/accounts/OpenAI/assistants/*",
          "Microsoft.CognitiveServices/accounts/OpenAI/responses/*",
        ],
        notDataActions: ["Microsoft.CognitiveServices/accounts/OpenAI/stored-completions/read"],
      },
    ],
  },
  {
    id: "14f26b53-9d80-4924-8141-f664426a48f6",
    name: "Cognitive Services Security Integration Admin",
    permissions: [
      {
        actions: ["Microsoft.CognitiveServices/*"],
      },
    ],
  },
  {
    id: "bba48692-92b0-4667-a9ad-c31c7b334ac2",
    name: "Cognitive Services Usages Reader",
    permissions: [
      {
        actions: ["Microsoft.CognitiveServices/locations/usages/read"],
      },
    ],
  },
  {
    id: "a97b65f3-24c7-4388-baec-2e87135dc908",
    name: "Cognitive Services User",
    permissions: [
      {
        actions: [
          "Microsoft.CognitiveServices/*/read",
          "Microsoft.CognitiveServices/accounts/listkeys/action",
          "Microsoft.Insights/alertRules/read",
          "Microsoft.Insights/diagnosticSettings/read",
          "Microsoft.Insights/logDefinitions/read",
          "Microsoft.Insights/metricdefinitions/read",
          "Microsoft.Insights/metrics/read",
          "Microsoft.ResourceHealth/availabilityStatuses/read",
          "Microsoft.Resources/deployments/operations/read",
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
