import { disableLocalAuth, type KeyedService } from "./service.ts";

/** Application Insights: the instrumentation key is enough to write telemetry. */
export const applicationInsights: KeyedService = {
  types: ["azure-native:insights:component", "azure-native:applicationinsights:component"],
  switch: disableLocalAuth(),
  takes: "key",
  noun: "component",
  lets: "send telemetry",
  listedBy: ["Microsoft.Insights/components/ApiKeys/Action"],
  advice: { off: "disableLocalAuth: true", instead: "Monitoring Metrics Publisher" },
  classic: {
    "azure:appinsights/insights:insights": {
      localAuthenticationDisabled: "disableLocalAuth",
      localAuthenticationEnabled: { not: "disableLocalAuth" },
    },
  },
};
