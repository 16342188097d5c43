import { roles } from "../../../roles/index.ts";
import type { ServiceDefinition } from "../definition.ts";
import { cognitiveServicesScope } from "./tokenScopes.ts";

const account = "Microsoft.CognitiveServices/accounts";

/** OpenAI models, and models of other publishers on accounts of kind AIServices. */
export const openAI = {
  product: "Azure OpenAI",
  component: "OpenAIAccount",
  type: "azure-native:cognitiveservices:Account",
  kind: "OpenAI",
  endpoint: "https://<subdomain>.openai.azure.com/",
  variable: "AZURE_OPENAI_ENDPOINT",
  tokenScope: cognitiveServicesScope,
  verbs: {
    use: {
      word: "use",
      role: roles.openAIUser,
      may: "call models on",
      operations: [
        `${account}/OpenAI/deployments/chat/completions/action`,
        `${account}/OpenAI/deployments/embeddings/action`,
        `${account}/OpenAI/responses/write`,
      ],
    },
    useAnyModel: {
      word: "use-any-model",
      role: roles.cognitiveServicesDataContributor,
      may: "call every model on",
      operations: [`${account}/MaaS/chat/completions/action`, `${account}/OpenAI/deployments/chat/completions/action`],
    },
    manage: {
      word: "manage-models",
      role: roles.openAIContributor,
      may: "call and manage models on",
      operations: [`${account}/OpenAI/deployments/chat/completions/action`, `${account}/OpenAI/fine-tunes/write`],
    },
  },
  withoutKeys: [
    "Clients that only know api-key stop working; old versions of VS Code's Foundry extension are such clients.",
  ],
  sources: ["https://learn.microsoft.com/azure/ai-foundry/openai/how-to/role-based-access-control"],
} as const satisfies ServiceDefinition;
