import { account, cognitiveService, noRoleOfItsOwn, useEverything } from "./cognitiveService.ts";

/** Finds harmful text and images. */
export const contentSafety = cognitiveService({
  product: "Content Safety",
  kind: "ContentSafety",
  variable: "CONTENT_SAFETY_ENDPOINT",
  verbs: {
    use: useEverything(
      `${account}/ContentSafety/text:analyze/action`,
      `${account}/ContentSafety/image:analyze/action`,
      `${account}/ContentSafety/text/blocklists/read`,
    ),
  },
  remember: [noRoleOfItsOwn],
  withoutKeys: ["Clients that only know Ocp-Apim-Subscription-Key stop working, such as the samples with curl."],
  sources: ["https://learn.microsoft.com/azure/ai-services/content-safety/quickstart-text"],
});
