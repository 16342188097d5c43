const { grant, group, identity, on, roles, secret, thing, times } = require("./thing.cjs");
const rg = group("chat");
const at = { resourceGroupName: rg.name };
const environment = thing("azure-native:app:ManagedEnvironment", "apps", { ...at, zoneRedundant: on("zones", true, false) });
times(8, (i) => {
  const tags = { team: on("tags", "b", "a") };
  const ai = thing("azure-native:cognitiveservices:Account", `ai-${i}`, { ...at, kind: "OpenAI", sku: { name: "S0" }, tags, properties: { customSubDomainName: `contoso-${i}`, disableLocalAuth: true, publicNetworkAccess: "Disabled" } });
  thing("azure-native:cognitiveservices:Deployment", `chat-${i}`, { ...at, accountName: ai.name, sku: { name: "Standard", capacity: on("capacity", 80, 40) }, properties: { model: { format: "OpenAI", name: "gpt-4o", version: on("model", "2024-11-20", "2024-08-06") } } });
  thing("azure-native:search:Service", `docs-${i}`, { ...at, disableLocalAuth: true, sku: { name: "standard" }, replicaCount: on("replicas", 3, 1), tags });
  const app = identity(`app-${i}`, at);
  grant(`use-${i}`, app.principalId, roles.openAIUser, ai.id);
  thing("azure-native:app:ContainerApp", `app-${i}`, {
    ...at, managedEnvironmentId: environment.id, identity: { type: "UserAssigned", userAssignedIdentities: [app.id] },
    configuration: { ingress: { external: true, targetPort: on("port", 8080, 80) }, secrets: [{ name: "token", value: secret("token") }] },
    template: { containers: [{ name: "app", image: `contoso/app:${on("image", 2, 1)}`, resources: { cpu: 0.5, memory: on("memory", "2Gi", "1Gi") }, env: [{ name: "LEVEL", value: on("level", "debug", "info") }] }], scale: { minReplicas: on("scale", 2, 1), maxReplicas: 5 } },
  });
});
