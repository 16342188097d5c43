import type { Stranger } from "../edit.ts";

export const aks: Stranger = {
  program: "aks",
  edits: [
    {
      what: "the worker's blobs are given one level up, on the resource group",
      files: {
        "index.ts": [
          ["RoleIds.StorageBlobDataContributor, invoices.id", "RoleIds.StorageBlobDataContributor, resourceGroup.id"],
        ],
      },
      verdict: "broader",
      cause: ["index.ts:64 worker-invoices.scope"],
    },
    {
      what: "the vault's reader is what another service account runs as: a word of a subject",
      files: { "index.ts": [['serviceAccount: "external-secrets"', 'serviceAccount: "orders-api"']] },
      verdict: "mixed",
      cause: ["index.ts:61 external-secrets-fic.subject"],
    },
    {
      what: "the registry is not pulled from any more",
      files: { "index.ts": [['assignRole("kubelet-acr", kubelet, RoleIds.AcrPull, registry.id);\n', ""]] },
      verdict: "narrower",
      cause: ["index.ts:69 kubelet-acr"],
    },
    {
      what: "nodes, versions, tags and how long logs are kept",
      files: {
        "cluster.ts": [
          ['kubernetesVersion: "1.29"', 'kubernetesVersion: "1.31"'],
          ["retentionInDays: 30", "retentionInDays: 90"],
          [
            'addressPrefix: "10.40.0.0/20",\n});',
            'addressPrefix: "10.40.0.0/20",\n});\n\nnew network.Subnet("endpoints", {\n    resourceGroupName: resourceGroup.name,\n    virtualNetworkName: vnet.name,\n    addressPrefix: "10.40.16.0/24",\n});',
          ],
        ],
        "config.ts": [['team: "orders"', 'team: "orders", costCenter: "4711"']],
        "Pulumi.dev.yaml": [['nodeCount: "2"', 'nodeCount: "4"']],
      },
      verdict: "same",
    },
    {
      what: "a pool of nodes for workloads, secrets that are read anew, a private API server, and a larger registry",
      files: {
        "cluster.ts": [
          [
            "            vnetSubnetID: nodeSubnet.id,\n        },\n    ],",
            '            vnetSubnetID: nodeSubnet.id,\n        },\n        { name: "user", mode: "User", count: 2, vmSize: nodeSize, vnetSubnetID: nodeSubnet.id },\n    ],',
          ],
          [
            "azureKeyvaultSecretsProvider: { enabled: true }",
            'azureKeyvaultSecretsProvider: { enabled: true, config: { enableSecretRotation: "true" } }',
          ],
          [
            "    oidcIssuerProfile:",
            "    apiServerAccessProfile: { enablePrivateCluster: true },\n    oidcIssuerProfile:",
          ],
        ],
        "index.ts": [['sku: { name: "Standard" },\n    adminUser', 'sku: { name: "Premium" },\n    adminUser']],
      },
      verdict: "same",
    },
    {
      what: "the three workloads are made in a loop, in a function of their own",
      files: {
        "index.ts": [
          [
            'const api = new Workload("api", { resourceGroup, issuer, serviceAccount: "orders-api" });\nconst worker = new Workload("worker", { resourceGroup, issuer, serviceAccount: "orders-worker" });\nconst eso = new Workload("external-secrets", { resourceGroup, issuer, serviceAccount: "external-secrets" });\n',
            'const workload = (name: string, serviceAccount = `orders-${name}`) => new Workload(name, { resourceGroup, issuer, serviceAccount });\nconst [api, worker] = ["api", "worker"].map((name) => workload(name));\nconst eso = workload("external-secrets", "external-secrets");\n',
          ],
        ],
      },
      verdict: "same",
    },
  ],
};
