const { group, on, thing, times } = require("./thing.cjs");
const rg = group("devices");
const at = { resourceGroupName: rg.name };
const hub = thing("azure-native:eventhub:Namespace", "hub", { ...at, disableLocalAuth: true, sku: { name: "Standard", tier: "Standard", capacity: on("capacity", 4, 2) }, isAutoInflateEnabled: on("inflate", true, false) });
const documents = thing("azure-native:cosmosdb:DatabaseAccount", "documents", { ...at, disableLocalAuth: true, databaseAccountOfferType: "Standard", tags: { team: on("tags", "b", "a") }, locations: [{ locationName: "westeurope", failoverPriority: 0 }], consistencyPolicy: { defaultConsistencyLevel: on("consistency", "Strong", "Session") } });
times(20, (i) => {
  thing("azure-native:eventhub:EventHub", `events-${i}`, { ...at, namespaceName: hub.name, partitionCount: on("partitions", 8, 4), messageRetentionInDays: on("retention", 7, 1) });
  thing("azure-native:eventhub:ConsumerGroup", `reader-${i}`, { ...at, namespaceName: hub.name, eventHubName: `events-${i}`, userMetadata: on("metadata", "b", "a") });
  const database = thing("azure-native:cosmosdb:SqlResourceSqlDatabase", `shop-${i}`, { ...at, accountName: documents.name, resource: { id: `shop-${i}` } });
  thing("azure-native:cosmosdb:SqlResourceSqlContainer", `orders-${i}`, { ...at, accountName: documents.name, databaseName: database.name, options: { throughput: on("throughput", 800, 400) }, resource: { id: "orders", partitionKey: { paths: ["/id"], kind: "Hash" }, defaultTtl: on("ttl", 3600, 7200) } });
});
