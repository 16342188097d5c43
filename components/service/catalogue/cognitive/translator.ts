import { account, cognitiveService, noRoleOfItsOwn, useEverything } from "./cognitiveService.ts";

/** Translates text and documents. */
export const translator = cognitiveService({
  product: "Translator",
  kind: "TextTranslation",
  variable: "AZURE_TEXT_TRANSLATION_ENDPOINT",
  verbs: {
    use: useEverything(
      `${account}/TextTranslation/translate/action`,
      `${account}/TextTranslation/document:translate/action`,
      `${account}/TextTranslation/batches/write`,
    ),
  },
  remember: [
    noRoleOfItsOwn,
    "The paths of REST calls are translator/text/v3.0/ and translator/document/; the SDKs add them to this endpoint.",
    "At the global endpoint api.cognitive.microsofttranslator.com a token needs the headers Ocp-Apim-ResourceId and Ocp-Apim-Subscription-Region.",
    "Documents in a storage account are translated with the identity of this account: give it Storage Blob Data Contributor there.",
  ],
  withoutKeys: [
    "Clients at the global endpoint that send a key and a region stop working.",
    "Containers of this service take a key of the account for billing, and stop.",
  ],
  sources: [
    "https://learn.microsoft.com/azure/ai-services/translator/text-translation/reference/authentication",
    "https://learn.microsoft.com/azure/ai-services/translator/document-translation/how-to-guides/create-use-managed-identities",
  ],
});
