const { grant, group, identity, on, roles, secret, thing, times } = require("./thing.cjs");
const rg = group("platform");
const at = { resourceGroupName: rg.name };
const tags = { team: on("tags", "b", "a") };
const network = thing("azure-native:network:VirtualNetwork", "net", { ...at, addressSpace: { addressPrefixes: ["10.0.0.0/16"] }, tags });
const subnet = thing("azure-native:network:Subnet", "nodes", { ...at, virtualNetworkName: network.name, addressPrefix: on("range", "10.0.0.0/20", "10.0.0.0/22") });
const registry = thing("azure-native:containerregistry:Registry", "images", { ...at, adminUserEnabled: false, sku: { name: "Premium" }, zoneRedundancy: on("zones", "Enabled", "Disabled"), policies: { retentionPolicy: { days: on("retention", 30, 7), status: "enabled" } }, tags });
const vault = thing("azure-native:keyvault:Vault", "vault", { ...at, properties: { tenantId: "72f988bf-86f1-41af-91ab-2d7cd011db47", sku: { family: "A", name: "standard" }, enableRbacAuthorization: true, enablePurgeProtection: true, softDeleteRetentionInDays: 90 }, tags });
const runs = identity("cluster", at);
const cluster = thing("azure-native:containerservice:ManagedCluster", "aks", {
  ...at, dnsPrefix: "aks", kubernetesVersion: on("version", "1.32.1", "1.31.4"), enableRBAC: true, disableLocalAccounts: true, identity: { type: "UserAssigned", userAssignedIdentities: [runs.id] }, aadProfile: { managed: true, enableAzureRBAC: true },
  oidcIssuerProfile: { enabled: true }, securityProfile: { workloadIdentity: { enabled: true } }, networkProfile: { networkPlugin: "azure", serviceCidr: "10.1.0.0/16", dnsServiceIP: "10.1.0.10", loadBalancerSku: "standard" },
  autoScalerProfile: { scaleDownDelayAfterAdd: on("delay", "5m", "10m"), expander: on("expander", "random", "least-waste") }, autoUpgradeProfile: { upgradeChannel: on("channel", "stable", "patch") },
  agentPoolProfiles: [{ name: "system", mode: "System", vmSize: on("size", "Standard_D8s_v5", "Standard_D4s_v5"), count: on("count", 5, 3), osDiskSizeGB: 128, vnetSubnetID: subnet.id, maxPods: on("pods", 60, 30) }], tags,
}, ["identityProfile"]);
grant("pull", cluster.identityProfile.apply((p) => p?.kubeletidentity?.objectId), roles.acrPull, registry.id);
times(4, (i) => thing("azure-native:containerservice:AgentPool", `pool-${i}`, { ...at, resourceName: cluster.name, mode: "User", count: 2, enableAutoScaling: true, minCount: 1, maxCount: on("scale", 10, 5), vmSize: "Standard_D4s_v5", nodeLabels: { pool: on("label", "b", "a") }, nodeTaints: [on("taint", "gpu=true:NoSchedule", "gpu=false:NoSchedule")], vnetSubnetID: subnet.id, upgradeSettings: { maxSurge: on("surge", "50%", "33%") } }));
times(4, (i) => thing("azure-native:containerservice:MaintenanceConfiguration", `window-${i}`, { ...at, resourceName: cluster.name, maintenanceWindow: { durationHours: on("duration", 8, 4), startTime: "02:00", schedule: { weekly: { dayOfWeek: on("day", "Sunday", "Saturday"), intervalWeeks: 1 } } } }));
times(10, (i) => {
  const who = identity(`app-${i}`, at);
  thing("azure-native:managedidentity:FederatedIdentityCredential", `trust-${i}`, { ...at, resourceName: who.name, issuer: "https://westeurope.oic.prod-aks.azure.com/a/b/", subject: `system:serviceaccount:shop:app-${i}`, audiences: ["api://AzureADTokenExchange"] });
  grant(`secrets-${i}`, who.principalId, roles.secretsUser, vault.id);
  thing("azure-native:keyvault:Secret", `secret-${i}`, { ...at, vaultName: vault.name, secretName: `s-${i}`, properties: { value: secret("token"), contentType: on("content", "text/html", "text/plain") } });
  thing("azure-native:insights:DiagnosticSetting", `logs-${i}`, { name: `logs-${i}`, resourceUri: vault.id, workspaceId: "/subscriptions/6f3c0a52-1d1e-4f0e-9f4b-2b7f0a9d1c11/resourceGroups/ops/providers/Microsoft.OperationalInsights/workspaces/logs", logs: [{ category: "AuditEvent", enabled: true, retentionPolicy: { enabled: true, days: on("days", 60, 30) } }], metrics: [{ category: "AllMetrics", enabled: on("metrics", false, true) }] });
});
