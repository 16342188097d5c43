import { account, cognitiveService, noRoleOfItsOwn, useEverything } from "./cognitiveService.ts";

/** Several of these services behind one endpoint. */
export const multiService = cognitiveService({
  product: "Azure AI services (multi-service)",
  kind: "CognitiveServices",
  variable: "AZURE_AI_SERVICES_ENDPOINT",
  verbs: {
    use: useEverything(
      `${account}/ComputerVision/imageanalysis:analyze/action`,
      `${account}/TextAnalytics/sentiment/action`,
      `${account}/TextTranslation/translate/action`,
    ),
  },
  remember: [
    noRoleOfItsOwn,
    "Enrichment of AI Search uses it with the identity of the search service, and without its key.",
  ],
  withoutKeys: ["Skillsets of AI Search that name its key stop working."],
  sources: ["https://learn.microsoft.com/azure/ai-services/multi-service-resource"],
});
