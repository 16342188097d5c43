import type { KeyedService } from "./service.ts";

/** Without Entra the credential of a cluster's users is a certificate of its administrator. */
export const aksUserCredential: KeyedService = {
  types: ["azure-native:containerservice:managedcluster"],
  switch: { path: "aadProfile", off: { isGiven: true }, unsaid: "on" },
  takes: "credential",
  whose: "a user",
  noun: "cluster",
  opens: { dataActions: ["Microsoft.ContainerService/*"] },
  listedBy: ["Microsoft.ContainerService/managedClusters/listClusterUserCredential/action"],
  advice: { off: "aadProfile: {…}", instead: "Azure Kubernetes Service RBAC Reader" },
};
