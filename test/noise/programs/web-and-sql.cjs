const { group, on, thing, times } = require("./thing.cjs");
const rg = group("web");
const at = { resourceGroupName: rg.name };
const password = thing("random:index/randomPassword:RandomPassword", "sql", { length: on("password", 40, 32), special: true }, ["result"]);
const server = thing("azure-native:sql:Server", "sql", { ...at, administratorLogin: "boss", administratorLoginPassword: password.result, version: "12.0", minimalTlsVersion: "1.2" });
const insights = thing("azure-native:applicationinsights:Component", "insights", { ...at, kind: "web", applicationType: "web", retentionInDays: on("retention", 90, 30) }, ["connectionString"]);
times(10, (i) => {
  const plan = thing("azure-native:web:AppServicePlan", `plan-${i}`, { ...at, sku: { name: on("sku", "P1v3", "B1"), tier: "Basic" } });
  thing("azure-native:web:WebApp", `site-${i}`, {
    ...at, serverFarmId: plan.id, httpsOnly: true, tags: { owner: on("tags", "b", "a") },
    siteConfig: { linuxFxVersion: on("runtime", "NODE|22-lts", "NODE|20-lts"), alwaysOn: true, minTlsVersion: "1.2", appSettings: [{ name: "APPINSIGHTS", value: insights.connectionString }] },
  });
  thing("azure-native:sql:Database", `db-${i}`, { ...at, serverName: server.name, sku: { name: on("database", "S1", "S0") } });
  thing("azure-native:insights:MetricAlert", `slow-${i}`, { ...at, severity: on("alert", 1, 2), enabled: true, evaluationFrequency: "PT1M", windowSize: "PT5M", scopes: [server.id], criteria: { odataType: "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria", allOf: [] } });
  thing("azure-native:insights:AutoscaleSetting", `scale-${i}`, { ...at, enabled: true, targetResourceUri: plan.id, profiles: [{ name: "day", capacity: { minimum: "1", maximum: on("scale", "8", "4"), default: "1" }, rules: [] }] });
});
