import { disableLocalAuth, eitherKey, type KeyedService } from "./service.ts";

/** Web PubSub. */
export const webPubSub: KeyedService = {
  types: ["azure-native:webpubsub:webpubsub", "azure-native:signalrservice:webpubsub"],
  switch: disableLocalAuth(),
  takes: "key",
  noun: "service",
  opens: { dataActions: ["Microsoft.SignalRService/*"] },
  keys: [eitherKey],
  listedBy: [
    "Microsoft.SignalRService/WebPubSub/listkeys/action",
    "Microsoft.SignalRService/WebPubSub/regeneratekey/action",
  ],
  advice: { off: "disableLocalAuth: true", instead: "Web PubSub Service Owner" },
  classic: { "azure:webpubsub/service:service": { localAuthEnabled: { not: "disableLocalAuth" } } },
};
