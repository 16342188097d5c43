import type { HostType } from "./hostType.ts";

/** Slots of web apps and function apps. */
export const webAppSlot: HostType = {
  arm: "Microsoft.Web/sites/slots",
  word: "slot",
  types: {
    "azure-native:web:webappslot": {
      classic: [
        "azure:appservice/functionappslot:functionappslot",
        "azure:appservice/linuxfunctionappslot:linuxfunctionappslot",
        "azure:appservice/linuxwebappslot:linuxwebappslot",
        "azure:appservice/slot:slot",
        "azure:appservice/windowsfunctionappslot:windowsfunctionappslot",
        "azure:appservice/windowswebappslot:windowswebappslot",
      ],
    },
  },
};
