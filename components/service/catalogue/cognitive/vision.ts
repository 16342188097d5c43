import { account, cognitiveService, noRoleOfItsOwn, useEverything } from "./cognitiveService.ts";

/** Analyzes images; formerly Computer Vision. */
export const vision = cognitiveService({
  product: "Vision",
  kind: "ComputerVision",
  variable: "VISION_ENDPOINT",
  verbs: {
    use: useEverything(
      `${account}/ComputerVision/imageanalysis:analyze/action`,
      `${account}/ComputerVision/read/analyze/action`,
      `${account}/ComputerVision/read/analyzeresults/read`,
    ),
  },
  remember: [noRoleOfItsOwn],
  withoutKeys: [
    "Clients at the regional endpoint stop working: it takes keys only.",
    "Containers of this service take a key of the account for billing, and stop.",
  ],
  sources: [
    "https://learn.microsoft.com/azure/ai-services/computer-vision/quickstarts-sdk/image-analysis-client-library-40",
  ],
});
