const { grant, group, identity, on, roles, thing, times } = require("./thing.cjs");
const rg = group("data");
const at = { resourceGroupName: rg.name };
const vault = thing("azure-native:keyvault:Vault", "vault", { ...at, properties: { tenantId: "72f988bf-86f1-41af-91ab-2d7cd011db47", sku: { family: "A", name: on("sku", "premium", "standard") }, enableRbacAuthorization: true, softDeleteRetentionInDays: on("retention", 90, 30) } });
const factory = thing("azure-native:datafactory:Factory", "factory", { ...at, tags: { team: on("tags", "b", "a") }, publicNetworkAccess: "Disabled" });
const loader = identity("loader", at);
grant("secrets", loader.principalId, roles.secretsUser, vault.id);
times(40, (i) => {
  const lake = thing("azure-native:storage:StorageAccount", `lake${i}`, { ...at, kind: "StorageV2", isHnsEnabled: true, accessTier: on("access", "Cool", "Hot"), sku: { name: "Standard_LRS" }, allowSharedKeyAccess: false, allowBlobPublicAccess: false });
  grant(`lake-${i}`, loader.principalId, roles.blobReader, lake.id);
  thing("azure-native:datafactory:Pipeline", `load-${i}`, { ...at, factoryName: factory.name, concurrency: on("concurrency", 4, 1), description: on("description", "loads all", "loads"), activities: [] });
  thing("azure-native:datafactory:Trigger", `nightly-${i}`, { ...at, factoryName: factory.name, properties: { type: "ScheduleTrigger", recurrence: { frequency: on("frequency", "Hour", "Day"), interval: 1 } } });
  thing("azure-native:storage:ManagementPolicy", `rules-${i}`, { ...at, accountName: lake.name, managementPolicyName: "default", policy: { rules: [{ name: "old", type: "Lifecycle", definition: { actions: { baseBlob: { delete: { daysAfterModificationGreaterThan: on("days", 30, 90) } } }, filters: { blobTypes: ["blockBlob"] } } }] } });
});
