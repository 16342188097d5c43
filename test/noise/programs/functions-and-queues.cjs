const { grant, group, identity, on, roles, thing, times } = require("./thing.cjs");
const rg = group("orders");
const at = { resourceGroupName: rg.name };
const bus = thing("azure-native:servicebus:Namespace", "bus", { ...at, disableLocalAuth: true, minimumTlsVersion: "1.2", sku: { name: "Premium", tier: "Premium", capacity: on("capacity", 2, 1) } });
const plan = thing("azure-native:web:AppServicePlan", "plan", { ...at, kind: "functionapp", sku: { name: on("sku", "EP2", "EP1"), tier: "ElasticPremium" } });
times(14, (i) => {
  const worker = identity(`worker-${i}`, at);
  const files = thing("azure-native:storage:StorageAccount", `files${i}`, { ...at, kind: "StorageV2", sku: { name: on("replication", "Standard_GRS", "Standard_LRS") }, allowSharedKeyAccess: false, allowBlobPublicAccess: false, tags: { team: on("tags", "b", "a") } });
  grant(`read-${i}`, worker.principalId, roles.blobReader, files.id);
  thing("azure-native:servicebus:Queue", `queue-${i}`, { ...at, namespaceName: bus.name, maxSizeInMegabytes: on("queue", 2048, 1024), lockDuration: on("lock", "PT2M", "PT1M") });
  thing("azure-native:storage:BlobContainer", `box-${i}`, { ...at, accountName: files.name, publicAccess: "None", metadata: { kind: on("metadata", "b", "a") } });
  thing("azure-native:web:WebApp", `worker-${i}`, { ...at, kind: "functionapp", serverFarmId: plan.id, httpsOnly: true, identity: { type: "UserAssigned", userAssignedIdentities: [worker.id] }, siteConfig: { linuxFxVersion: on("runtime", "NODE|22", "NODE|20"), appSettings: [{ name: "LEVEL", value: on("level", "debug", "info") }] } });
});
