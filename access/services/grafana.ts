import { type KeyedService } from "./service.ts";

/** Grafana: tokens of its service accounts. */
export const grafana: KeyedService = {
  types: ["azure-native:dashboard:grafana"],
  switch: { path: "properties.apiKey", off: { is: "Disabled" }, unsaid: "off" },
  takes: "key",
  noun: "workspace",
  listedBy: [],
  advice: { off: 'properties.apiKey: "Disabled"', instead: "Grafana Viewer" },
  classic: {
    "azure:dashboard/grafana:grafana": {
      apiKeyEnabled: { path: "properties.apiKey", values: { true: "Enabled", false: "Disabled" } },
    },
  },
};
