import { disableLocalAuth, eitherKey, type KeyedService } from "./service.ts";

/** SignalR. */
export const signalR: KeyedService = {
  types: ["azure-native:signalrservice:signalr"],
  switch: disableLocalAuth(),
  takes: "key",
  noun: "service",
  opens: { dataActions: ["Microsoft.SignalRService/*"] },
  keys: [eitherKey],
  listedBy: [
    "Microsoft.SignalRService/SignalR/listkeys/action",
    "Microsoft.SignalRService/SignalR/regeneratekey/action",
  ],
  advice: { off: "disableLocalAuth: true", instead: "SignalR App Server" },
  classic: { "azure:signalr/service:service": { localAuthEnabled: { not: "disableLocalAuth" } } },
};
