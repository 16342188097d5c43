import type { HostType } from "./hostType.ts";

/** Kubernetes in Azure. */
export const managedCluster: HostType = {
  arm: "Microsoft.ContainerService/managedClusters",
  word: "cluster",
  types: {
    "azure-native:containerservice:managedcluster": { name: "resourceName" },
  },
  besides: { actions: ["Microsoft.KubernetesConfiguration/*/write"] },
  harmless: {
    "gives the address of the cluster, at which one still has to sign in": [
      "/listClusterMonitoringUserCredential/action",
      "/listClusterUserCredential/action",
    ],
  },
};
