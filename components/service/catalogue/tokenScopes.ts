/** Of all kinds of Cognitive Services, by cloud (https://learn.microsoft.com/azure/ai-services/authentication). */
export const cognitiveServicesScope = {
  public: "https://cognitiveservices.azure.com/.default",
  usGovernment: "https://cognitiveservices.azure.us/.default",
  china: "https://cognitiveservices.azure.cn/.default",
} as const;
