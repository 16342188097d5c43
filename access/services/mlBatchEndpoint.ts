import { type KeyedService } from "./service.ts";

/** Batch endpoints of machine learning. */
export const mlBatchEndpoint: KeyedService = {
  types: ["azure-native:machinelearningservices:batchendpoint"],
  switch: { path: "batchEndpointProperties.authMode", off: { is: "AADToken" }, unsaid: "on" },
  takes: "key",
  noun: "endpoint",
  listedBy: ["Microsoft.MachineLearningServices/workspaces/batchEndpoints/listkeys/action"],
  advice: { off: 'authMode: "AADToken"', instead: "AzureML Data Scientist" },
};
