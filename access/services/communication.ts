import { disableLocalAuth, eitherKey, type KeyedService } from "./service.ts";

/** Communication Services. */
export const communication: KeyedService = {
  types: ["azure-native:communication:communicationservice"],
  switch: disableLocalAuth(),
  takes: "key",
  noun: "service",
  keys: [eitherKey],
  listedBy: [
    "Microsoft.Communication/CommunicationServices/ListKeys/action",
    "Microsoft.Communication/CommunicationServices/RegenerateKey/action",
  ],
  advice: { off: "disableLocalAuth: true", instead: "Communication and Email Service Owner" },
};
