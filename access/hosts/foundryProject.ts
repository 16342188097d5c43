import type { HostType } from "./hostType.ts";

/** Foundry: agents run as the project (Azure facts, section 9). */
export const foundryProject: HostType = {
  arm: "Microsoft.CognitiveServices/accounts/projects",
  word: "foundry project",
  types: {
    "azure-native:cognitiveservices:project": {
      name: "projectName",
      classic: ["azure:cognitive/accountproject:accountproject"],
    },
  },
  besides: { dataActions: ["Microsoft.CognitiveServices/accounts/AIServices/agents/*write"] },
};
