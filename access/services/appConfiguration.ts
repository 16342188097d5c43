import { disableLocalAuth, type KeyedService } from "./service.ts";

/** App Configuration. */
export const appConfiguration: KeyedService = {
  types: ["azure-native:appconfiguration:configurationstore"],
  switch: disableLocalAuth(),
  takes: "key",
  noun: "store",
  opens: { dataActions: ["Microsoft.AppConfiguration/*"] },
  // Look-ups answer with a list of which nobody says the order.
  keys: [
    { named: /^(?:primary|secondary)WriteKeys\.\d+\.(?:secret|connectionString)$/ },
    {
      named: /^(?:primary|secondary)ReadKeys\.\d+\.(?:secret|connectionString)$/,
      lesser: {
        word: "read-only key",
        opens: { dataActions: ["Microsoft.AppConfiguration/configurationStores/*/read"] },
      },
    },
  ],
  listedBy: [
    "Microsoft.AppConfiguration/configurationStores/ListKeys/action",
    "Microsoft.AppConfiguration/configurationStores/RegenerateKey/action",
  ],
  advice: { off: "disableLocalAuth: true", instead: "App Configuration Data Reader" },
  classic: {
    "azure:appconfiguration/configurationstore:configurationstore": { localAuthEnabled: { not: "disableLocalAuth" } },
  },
};
