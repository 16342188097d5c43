import { disableLocalAuth, eitherKey, type KeyedService } from "./service.ts";

/** Log Analytics: a key allows writing logs. */
export const logAnalytics: KeyedService = {
  types: ["azure-native:operationalinsights:workspace"],
  switch: disableLocalAuth("features.disableLocalAuth"),
  takes: "key",
  noun: "workspace",
  lets: "send telemetry",
  keys: [eitherKey],
  listedBy: [
    "Microsoft.OperationalInsights/workspaces/sharedKeys/action",
    "Microsoft.OperationalInsights/workspaces/listKeys/action",
    "Microsoft.OperationalInsights/workspaces/regenerateSharedKey/action",
  ],
  advice: { off: "features.disableLocalAuth: true", instead: "Monitoring Metrics Publisher" },
  classic: {
    "azure:operationalinsights/analyticsworkspace:analyticsworkspace": {
      localAuthenticationDisabled: "features.disableLocalAuth",
      localAuthenticationEnabled: { not: "features.disableLocalAuth" },
    },
  },
};
