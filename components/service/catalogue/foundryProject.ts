import { roles } from "../../../roles/index.ts";
import type { ServiceDefinition } from "../definition.ts";
import { foundryScope } from "./tokenScopes.ts";

const foundry = "Microsoft.CognitiveServices/accounts/AIServices";

/** The agents of a Foundry project, and the models that are called through it. */
export const foundryProject = {
  product: "Foundry project",
  component: "FoundryProject",
  type: "azure-native:cognitiveservices:Project",
  endpoint: "https://<subdomain>.services.ai.azure.com/api/projects/<project>",
  variable: "AZURE_AI_PROJECT_ENDPOINT",
  tokenScope: foundryScope,
  verbs: {
    use: {
      word: "use",
      role: roles.foundryProjectRuntimeUser,
      may: "call models through",
      operations: [`${foundry}/responses/write`],
    },
    useAgents: {
      word: "use-agents",
      role: roles.foundryAgentConsumer,
      may: "talk to the agents of",
      operations: [`${foundry}/endpoints/interact/action`],
    },
    manage: {
      word: "manage",
      role: roles.cognitiveServicesDataContributor,
      may: "manage the agents of",
      operations: [`${foundry}/agents/write`, `${foundry}/agents/delete`],
    },
  },
  remember: [
    "Agents run as the identity of the project: whoever may manage agents acts as it. Give it only the roles that they need.",
    "Foundry User, formerly Azure AI User, lists the keys of the account. grantManage gives a role that lists none; it may also impersonate the users of agents, which Foundry User may not.",
    "The account needs an identity of its own, and Azure accepts one write at a time below it.",
  ],
  withoutKeys: [
    "Connections that hold a key keep that key: project.connect makes connections that sign in as the project.",
    "Extensions of editors that know only keys cannot open the project.",
  ],
  sources: [
    "https://learn.microsoft.com/azure/foundry/concepts/rbac-foundry",
    "https://learn.microsoft.com/azure/foundry/concepts/authentication-authorization-foundry",
  ],
} as const satisfies ServiceDefinition;
