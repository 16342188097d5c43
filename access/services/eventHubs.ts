import { disableLocalAuth, keysOfRules, type KeyedService } from "./service.ts";

/** Event Hubs. */
export const eventHubs: KeyedService = {
  types: ["azure-native:eventhub:namespace"],
  switch: disableLocalAuth(),
  takes: "key",
  noun: "namespace",
  opens: { dataActions: ["Microsoft.EventHub/*"] },
  keys: keysOfRules("Microsoft.EventHub"),
  listedBy: [
    "Microsoft.EventHub/namespaces/authorizationRules/listkeys/action",
    "Microsoft.EventHub/namespaces/authorizationRules/regenerateKeys/action",
  ],
  advice: {
    off: "disableLocalAuth: true",
    instead: "Azure Event Hubs Data Sender or Azure Event Hubs Data Receiver",
  },
  classic: {
    "azure:eventhub/eventhubnamespace:eventhubnamespace": { localAuthenticationEnabled: { not: "disableLocalAuth" } },
    "azure:eventhub/namespace:namespace": { localAuthenticationEnabled: { not: "disableLocalAuth" } },
  },
};
