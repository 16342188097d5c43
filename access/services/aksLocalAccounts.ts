import type { KeyedService } from "./service.ts";

/** Local accounts of a cluster: their credentials are those of its administrator. */
export const aksLocalAccounts: KeyedService = {
  types: ["azure-native:containerservice:managedcluster"],
  switch: { path: "disableLocalAccounts", off: { is: true }, unsaid: "on" },
  takes: "credential",
  noun: "cluster",
  lets: "administer the cluster",
  opens: { dataActions: ["Microsoft.ContainerService/*"] },
  listedBy: [
    "Microsoft.ContainerService/managedClusters/listClusterAdminCredential/action",
    "Microsoft.ContainerService/managedClusters/accessProfiles/listCredential/action",
  ],
  advice: { off: "disableLocalAccounts: true", instead: "Azure Kubernetes Service RBAC Reader" },
};
