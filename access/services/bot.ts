import { disableLocalAuth, type KeyedService } from "./service.ts";

/** Bots: a key of a channel talks to the bot. */
export const bot: KeyedService = {
  types: ["azure-native:botservice:bot"],
  switch: disableLocalAuth("properties.disableLocalAuth"),
  takes: "key",
  noun: "bot",
  listedBy: ["Microsoft.BotService/botServices/channels/listchannelwithkeys/action"],
  advice: { off: "properties.disableLocalAuth: true", instead: "an identity of the channel" },
  classic: {
    "azure:bot/serviceazurebot:serviceazurebot": { localAuthenticationEnabled: { not: "properties.disableLocalAuth" } },
  },
};
