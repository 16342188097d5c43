import { disableLocalAuth, eitherKey, type KeyedService } from "./service.ts";

/** Event Grid: a key allows publishing. */
export const eventGrid: KeyedService = {
  types: [
    "azure-native:eventgrid:topic",
    "azure-native:eventgrid:domain",
    "azure-native:eventgrid:partnernamespace",
    "azure-native:eventgrid:namespace",
  ],
  switch: disableLocalAuth(),
  takes: "key",
  noun: "topic",
  opens: { dataActions: ["Microsoft.EventGrid/*"] },
  keys: [eitherKey],
  listedBy: [
    "Microsoft.EventGrid/topics/listKeys/action",
    "Microsoft.EventGrid/topics/regenerateKey/action",
    "Microsoft.EventGrid/domains/listKeys/action",
    "Microsoft.EventGrid/domains/regenerateKey/action",
    "Microsoft.EventGrid/partnerNamespaces/listKeys/action",
    "Microsoft.EventGrid/partnerNamespaces/regenerateKey/action",
  ],
  advice: { off: "disableLocalAuth: true", instead: "EventGrid Data Sender" },
  classic: {
    "azure:eventgrid/topic:topic": { localAuthEnabled: { not: "disableLocalAuth" } },
    "azure:eventgrid/domain:domain": { localAuthEnabled: { not: "disableLocalAuth" } },
  },
};
