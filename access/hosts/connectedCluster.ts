import type { HostType } from "./hostType.ts";

/** Kubernetes anywhere, connected by Azure Arc. */
export const connectedCluster: HostType = {
  arm: "Microsoft.Kubernetes/connectedClusters",
  types: {
    "azure-native:kubernetes:connectedcluster": {
      name: "clusterName",
      classic: ["azure:arckubernetes/cluster:cluster", "azure:arckubernetes/provisionedcluster:provisionedcluster"],
    },
  },
  besides: { actions: ["Microsoft.KubernetesConfiguration/*/write"] },
};
