import { disableLocalAuth, eitherKey, type KeyedService } from "./service.ts";

/** Search services. */
export const search: KeyedService = {
  types: ["azure-native:search:service"],
  switch: disableLocalAuth(),
  takes: "key",
  noun: "service",
  opens: { dataActions: ["Microsoft.Search/*"] },
  keys: [
    eitherKey,
    {
      named: /^(?:value|queryKeys)\.\d+\.key$/,
      lesser: {
        word: "query key",
        opens: { dataActions: ["Microsoft.Search/searchServices/indexes/documents/read"] },
      },
    },
  ],
  listedBy: [
    "Microsoft.Search/searchServices/listAdminKeys/action",
    "Microsoft.Search/searchServices/listQueryKeys/action",
    "Microsoft.Search/searchServices/regenerateAdminKey/action",
    "Microsoft.Search/searchServices/createQueryKey/action",
  ],
  advice: {
    off: "disableLocalAuth: true",
    instead: "Search Index Data Reader or Search Index Data Contributor",
  },
  classic: {
    "azure:search/service:service": {
      name: "searchServiceName",
      localAuthenticationEnabled: { not: "disableLocalAuth" },
      authenticationFailureMode: "authOptions.aadOrApiKey.aadAuthFailureMode",
    },
  },
};
