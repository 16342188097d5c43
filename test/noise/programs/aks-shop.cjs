const { grant, group, identity, on, roles, secret, thing, times } = require("./thing.cjs");
const rg = group("shop", { team: on("tags", "b", "a") });
const at = { resourceGroupName: rg.name };
const registry = thing("azure-native:containerregistry:Registry", "images", { ...at, sku: { name: on("sku", "Premium", "Standard") }, adminUserEnabled: false });
thing("azure-native:containerservice:ManagedCluster", "aks", {
  ...at, identity: { type: "SystemAssigned" }, disableLocalAccounts: true, kubernetesVersion: on("version", "1.32", "1.31"),
  aadProfile: { managed: true, enableAzureRBAC: true }, agentPoolProfiles: [{ name: "system", count: on("nodes", 5, 3), vmSize: "Standard_D4s_v5", mode: "System" }],
});
times(12, (i) => {
  const app = identity(`app-${i}`, at);
  grant(`pull-${i}`, app.principalId, roles.acrPull, registry.id);
  const metadata = { name: `app-${i}`, namespace: "shop", labels: { app: `app-${i}` } };
  thing("kubernetes:core/v1:ConfigMap", `config-${i}`, { metadata, data: { level: on("level", "debug", "info") } });
  thing("kubernetes:core/v1:Secret", `secret-${i}`, { metadata, stringData: { token: secret("token") } });
  thing("kubernetes:core/v1:Service", `service-${i}`, { metadata, spec: { ports: [{ port: 80 }], selector: { app: `app-${i}` } } });
  thing("kubernetes:apps/v1:Deployment", `app-${i}`, {
    metadata,
    spec: { replicas: on("replicas", 4, 2), selector: { matchLabels: { app: `app-${i}` } }, template: { metadata: { labels: { app: `app-${i}` } }, spec: { containers: [{ name: "app", image: `contoso/app-${i}:${on("image", 2, 1)}`, resources: { limits: { memory: on("memory", "512Mi", "256Mi") } } }] } } },
  });
});
