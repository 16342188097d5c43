import { disableLocalAuth, eitherKey, type KeyedService } from "./service.ts";

/** AI accounts. Agents and evaluations accept tokens only (Azure facts, section 2). */
export const cognitiveServices: KeyedService = {
  types: ["azure-native:cognitiveservices:account"],
  switch: disableLocalAuth("properties.disableLocalAuth"),
  takes: "key",
  noun: "account",
  opens: {
    dataActions: ["Microsoft.CognitiveServices/*"],
    notDataActions: [
      "Microsoft.CognitiveServices/accounts/AIServices/agents/*",
      "Microsoft.CognitiveServices/accounts/AIServices/evaluations/*",
    ],
  },
  keys: [eitherKey],
  listedBy: [
    "Microsoft.CognitiveServices/accounts/listKeys/action",
    "Microsoft.CognitiveServices/accounts/regenerateKey/action",
  ],
  advice: { off: "disableLocalAuth: true", instead: "Cognitive Services OpenAI User" },
  classic: {
    "azure:cognitive/account:account": {
      name: "accountName",
      localAuthEnabled: { not: "properties.disableLocalAuth" },
      customSubdomainName: "properties.customSubDomainName",
    },
    "azure:cognitive/aiservices:aiservices": {
      name: "accountName",
      localAuthenticationEnabled: { not: "properties.disableLocalAuth" },
      customSubdomainName: "properties.customSubDomainName",
    },
  },
};
