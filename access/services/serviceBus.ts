import { disableLocalAuth, keysOfRules, type KeyedService } from "./service.ts";

/** Service Bus. */
export const serviceBus: KeyedService = {
  types: ["azure-native:servicebus:namespace"],
  switch: disableLocalAuth(),
  takes: "key",
  noun: "namespace",
  opens: { dataActions: ["Microsoft.ServiceBus/*"] },
  keys: keysOfRules("Microsoft.ServiceBus"),
  listedBy: [
    "Microsoft.ServiceBus/namespaces/authorizationRules/listkeys/action",
    "Microsoft.ServiceBus/namespaces/authorizationRules/regenerateKeys/action",
  ],
  advice: {
    off: "disableLocalAuth: true",
    instead: "Azure Service Bus Data Sender or Azure Service Bus Data Receiver",
  },
  classic: { "azure:servicebus/namespace:namespace": { localAuthEnabled: { not: "disableLocalAuth" } } },
};
