import { roles } from "../../../roles/index.ts";
import type { ServiceDefinition } from "../definition.ts";

const documents = "Microsoft.Search/searchServices/indexes/documents";

/** The indexes of a search service. Azure has no role for making indexes that lists no keys. */
export const search = {
  product: "Azure AI Search",
  component: "SearchService",
  type: "azure-native:search:Service",
  endpoint: "https://<name>.search.windows.net",
  variable: "AZURE_SEARCH_ENDPOINT",
  // https://learn.microsoft.com/javascript/api/@azure/search-documents/knownsearchaudience
  tokenScope: {
    public: "https://search.azure.com/.default",
    usGovernment: "https://search.azure.us/.default",
    china: "https://search.azure.cn/.default",
  },
  verbs: {
    read: {
      word: "read-indexes",
      role: roles.searchIndexDataReader,
      may: "search the indexes of",
      operations: [`${documents}/read`],
    },
    write: {
      word: "write-indexes",
      role: roles.searchIndexDataContributor,
      may: "search and load the indexes of",
      operations: [`${documents}/read`, `${documents}/write`, `${documents}/delete`],
    },
  },
  remember: [
    "Making indexes, indexers and skillsets takes Search Service Contributor, which also lists keys: give it to a pipeline with a reason, or a custom role with Microsoft.Search/searchServices/indexes/write and its like.",
    "If a request carries a key and a token, the key counts: remove the key from the client, not only from the service.",
    "Indexers and vectorizers sign in as the search service: give its identity the roles on what it reads and calls.",
  ],
  withoutKeys: [
    "People who use the search explorer of the portal need all three roles of Search themselves.",
    "Skillsets, vectorizers and Azure OpenAI on your data that were set up with a key of this service stop.",
  ],
  sources: [
    "https://learn.microsoft.com/azure/search/search-security-enable-roles",
    "https://learn.microsoft.com/azure/search/search-security-rbac",
  ],
} as const satisfies ServiceDefinition;
