import type { HostType } from "./hostType.ts";

/** Workspaces of Machine Learning, hubs and projects, and the compute in them. */
export const mlWorkspace: HostType = {
  arm: "Microsoft.MachineLearningServices/workspaces",
  types: {
    "azure-native:machinelearningservices:workspace": {
      name: "workspaceName",
      classic: [
        "azure:aifoundry/hub:hub",
        "azure:aifoundry/project:project",
        "azure:machinelearning/workspace:workspace",
      ],
    },
    "azure-native:machinelearningservices:compute": {
      name: "computeName",
      classic: [
        "azure:machinelearning/computecluster:computecluster",
        "azure:machinelearning/computeinstance:computeinstance",
        "azure:machinelearning/inferencecluster:inferencecluster",
        "azure:machinelearning/synapsespark:synapsespark",
      ],
    },
  },
  harmless: {
    "gives a secret, which is a power of its own": ["/connections/listsecrets/action"],
    "says what is in a picture": ["/labeling/labels/write"],
  },
};
