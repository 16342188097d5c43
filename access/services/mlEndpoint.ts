import { type KeyedService } from "./service.ts";

/** Endpoints of machine learning. */
export const mlEndpoint: KeyedService = {
  types: ["azure-native:machinelearningservices:onlineendpoint"],
  switch: { path: "onlineEndpointProperties.authMode", off: { is: "AADToken" }, unsaid: "on" },
  takes: "key",
  noun: "endpoint",
  listedBy: [
    "Microsoft.MachineLearningServices/workspaces/onlineEndpoints/listKeys/action",
    "Microsoft.MachineLearningServices/workspaces/onlineEndpoints/regenerateKeys/action",
  ],
  advice: { off: 'authMode: "AADToken"', instead: "AzureML Data Scientist" },
};
