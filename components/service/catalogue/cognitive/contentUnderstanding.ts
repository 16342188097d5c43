import { roles } from "../../../../roles/index.ts";
import { account, cognitiveService } from "./cognitiveService.ts";

/** Extracts fields from documents, images, audio and video, on an account of kind AIServices. */
export const contentUnderstanding = cognitiveService({
  product: "Content Understanding",
  kind: "AIServices",
  endpoint: "https://<subdomain>.services.ai.azure.com/",
  variable: "CONTENTUNDERSTANDING_ENDPOINT",
  verbs: {
    use: {
      word: "use",
      role: roles.contentUnderstandingReader,
      may: "analyze content with",
      operations: [
        `${account}/MultiModalIntelligence/analyzers:analyze/action`,
        `${account}/MultiModalIntelligence/analyzerresults/read`,
      ],
    },
    write: {
      word: "write",
      role: roles.contentUnderstandingContributor,
      may: "analyze content with and write analyzers of",
      operations: [
        `${account}/MultiModalIntelligence/analyzers:analyze/action`,
        `${account}/MultiModalIntelligence/analyzers/write`,
      ],
    },
  },
  remember: [
    "Analyzers call model deployments of the same account: declare them, for example with OpenAIAccount of kind AIServices.",
    "Content Understanding Owner, which deletes analyzers, reads keys.",
  ],
  withoutKeys: ["Clients that only know Ocp-Apim-Subscription-Key stop working, such as the samples with curl."],
  sources: ["https://learn.microsoft.com/azure/ai-services/content-understanding/overview"],
});
