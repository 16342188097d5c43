import { roles } from "../../../../roles/index.ts";
import { account, cognitiveService } from "./cognitiveService.ts";

/** Analyzes text and conversations; formerly Text Analytics. */
export const language = cognitiveService({
  product: "Language",
  kind: "TextAnalytics",
  variable: "AZURE_LANGUAGE_ENDPOINT",
  verbs: {
    use: {
      word: "use",
      role: roles.languageReader,
      may: "analyze text with",
      operations: [
        `${account}/Language/analyze-text/action`,
        `${account}/Language/analyze-conversations/action`,
        `${account}/Language/query-knowledgebases/action`,
      ],
    },
    write: {
      word: "write",
      role: roles.languageWriter,
      may: "write projects of",
      operations: [`${account}/Language/analyze-text/projects/write`, `${account}/Language/analyze-text/action`],
    },
    manage: {
      word: "manage",
      role: roles.cognitiveServicesDataContributor,
      may: "write, deploy and delete projects of",
      operations: [
        `${account}/Language/analyze-text/projects/deployments/write`,
        `${account}/Language/analyze-text/projects/delete`,
      ],
    },
  },
  remember: [
    "Language Owner, which the documentation names for deploying projects, reads keys; grantManage gives a role that reads none.",
  ],
  withoutKeys: [
    "Custom question answering keeps a key of AI Search in this account, which is another service's key.",
    "Containers of this service take a key of the account for billing, and stop.",
  ],
  sources: ["https://learn.microsoft.com/azure/ai-services/language-service/concepts/role-based-access-control"],
});
