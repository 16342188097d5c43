import type { HostType } from "./hostType.ts";

/** Web apps and function apps. */
export const webApp: HostType = {
  arm: "Microsoft.Web/sites",
  word: "app service",
  types: {
    "azure-native:web:webapp": {
      name: "name",
      classic: [
        "azure:appservice/appflexconsumption:appflexconsumption",
        "azure:appservice/appservice:appservice",
        "azure:appservice/functionapp:functionapp",
        "azure:appservice/linuxfunctionapp:linuxfunctionapp",
        "azure:appservice/linuxwebapp:linuxwebapp",
        "azure:appservice/windowsfunctionapp:windowsfunctionapp",
        "azure:appservice/windowswebapp:windowswebapp",
        "azure:logicapps/standard:standard",
      ],
    },
  },
  harmless: { "starts what is there": ["/listCallbackUrl/action"] },
};
