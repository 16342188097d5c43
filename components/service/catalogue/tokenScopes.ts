/**
 * Of Foundry projects and their agents. The documentation names the public cloud; the others follow from their domain
 * (https://learn.microsoft.com/azure/foundry/concepts/authentication-authorization-foundry).
 */
export const foundryScope = {
  public: "https://ai.azure.com/.default",
  usGovernment: "https://ai.azure.us/.default",
  china: "https://ai.azure.cn/.default",
} as const;

/** Of all kinds of Cognitive Services, by cloud (https://learn.microsoft.com/azure/ai-services/authentication). */
export const cognitiveServicesScope = {
  public: "https://cognitiveservices.azure.com/.default",
  usGovernment: "https://cognitiveservices.azure.us/.default",
  china: "https://cognitiveservices.azure.cn/.default",
} as const;
