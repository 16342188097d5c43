import { account, cognitiveService, noRoleOfItsOwn, useEverything } from "./cognitiveService.ts";

/** Analyzes documents; formerly Form Recognizer. */
export const documentIntelligence = cognitiveService({
  product: "Document Intelligence",
  kind: "FormRecognizer",
  variable: "DOCUMENT_INTELLIGENCE_ENDPOINT",
  verbs: {
    use: useEverything(
      `${account}/FormRecognizer/documentmodels:analyze/action`,
      `${account}/FormRecognizer/documentmodels/analyzeresults/read`,
    ),
  },
  remember: [
    noRoleOfItsOwn,
    "Documents in a storage account are read with the identity of this account: give it Storage Blob Data Reader there.",
  ],
  withoutKeys: [
    "Document Intelligence Studio signs people in with their own role, which they then need.",
    "Containers of this service take a key of the account for billing, and stop.",
  ],
  sources: [
    "https://learn.microsoft.com/azure/ai-services/document-intelligence/managed-identities",
    "https://learn.microsoft.com/azure/ai-services/document-intelligence/quickstarts/get-started-studio",
  ],
});
