const { on, secret, thing, times } = require("./thing.cjs");
const rg = thing("azure:core/resourceGroup:ResourceGroup", "web", { location: "westeurope", tags: { team: on("tags", "b", "a") } });
const at = { resourceGroupName: rg.name, location: "westeurope" };
const plan = thing("azure:appservice/servicePlan:ServicePlan", "plan", { ...at, osType: "Linux", skuName: on("sku", "P1v3", "B1") });
const password = thing("random:index/randomPassword:RandomPassword", "sql", { length: on("password", 40, 32) }, ["result"]);
const server = thing("azure:mssql/server:Server", "sql", { ...at, version: "12.0", administratorLogin: "boss", administratorLoginPassword: password.result });
times(14, (i) => {
  thing("azure:appservice/linuxWebApp:LinuxWebApp", `site-${i}`, { ...at, servicePlanId: plan.id, httpsOnly: true, siteConfig: { alwaysOn: true, applicationStack: { nodeVersion: on("runtime", "22-lts", "20-lts") } }, appSettings: { LEVEL: on("level", "debug", "info"), TOKEN: secret("token") } });
  thing("azure:storage/account:Account", `files-${i}`, { ...at, accountTier: "Standard", accountReplicationType: on("replication", "GRS", "LRS"), sharedAccessKeyEnabled: false, tags: { team: on("tags", "b", "a") } });
  thing("azure:mssql/database:Database", `db-${i}`, { serverId: server.id, skuName: on("database", "S1", "S0"), maxSizeGb: 10 });
  thing("azure:monitoring/metricAlert:MetricAlert", `slow-${i}`, { resourceGroupName: rg.name, scopes: [server.id], severity: on("alert", 1, 2), criterias: [{ metricNamespace: "Microsoft.Sql/servers/databases", metricName: "cpu_percent", aggregation: "Average", operator: "GreaterThan", threshold: 80 }] });
});
