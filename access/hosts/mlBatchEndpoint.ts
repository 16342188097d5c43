import type { HostType } from "./hostType.ts";

/** Batch endpoints of Machine Learning. */
export const mlBatchEndpoint: HostType = {
  arm: "Microsoft.MachineLearningServices/workspaces/batchEndpoints",
  types: {
    "azure-native:machinelearningservices:batchendpoint": {},
  },
};
