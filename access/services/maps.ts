import { disableLocalAuth, eitherKey, type KeyedService } from "./service.ts";

/** Maps. */
export const maps: KeyedService = {
  types: ["azure-native:maps:account"],
  switch: disableLocalAuth("properties.disableLocalAuth"),
  takes: "key",
  noun: "account",
  opens: { dataActions: ["Microsoft.Maps/*"] },
  keys: [eitherKey],
  listedBy: ["Microsoft.Maps/accounts/listKeys/action", "Microsoft.Maps/accounts/regenerateKey/action"],
  advice: { off: "properties.disableLocalAuth: true", instead: "Azure Maps Data Reader" },
  classic: { "azure:maps/account:account": { localAuthenticationEnabled: { not: "properties.disableLocalAuth" } } },
};
