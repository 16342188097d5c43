import type { HostType } from "./hostType.ts";

/** Online endpoints of Machine Learning. */
export const mlOnlineEndpoint: HostType = {
  arm: "Microsoft.MachineLearningServices/workspaces/onlineEndpoints",
  types: {
    "azure-native:machinelearningservices:onlineendpoint": {},
  },
};
