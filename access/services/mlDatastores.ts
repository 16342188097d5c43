import { type KeyedService } from "./service.ts";

/** Machine learning workspaces: the way in which they access their own storage. */
export const mlDatastores: KeyedService = {
  types: ["azure-native:machinelearningservices:workspace"],
  switch: { path: "systemDatastoresAuthMode", off: { is: "Identity" }, unsaid: "on" },
  takes: "key",
  noun: "workspace",
  listedBy: [
    "Microsoft.MachineLearningServices/workspaces/listKeys/action",
    "Microsoft.MachineLearningServices/workspaces/listStorageAccountKeys/action",
  ],
  advice: { off: 'systemDatastoresAuthMode: "Identity"', instead: "a role on the storage account" },
};
