const { group, on, thing, times } = require("./thing.cjs");
const rg = group("watch");
const at = { resourceGroupName: rg.name };
const logs = thing("azure-native:operationalinsights:Workspace", "logs", { ...at, retentionInDays: on("retention", 90, 30), sku: { name: "PerGB2018" }, features: { disableLocalAuth: true } });
const oncall = thing("azure-native:insights:ActionGroup", "oncall", { ...at, location: "global", groupShortName: "oncall", enabled: true, emailReceivers: [{ name: "team", emailAddress: on("email", "b@contoso.example", "a@contoso.example") }] });
times(30, (i) => {
  thing("azure-native:insights:MetricAlert", `cpu-${i}`, { ...at, location: "global", severity: 2, enabled: true, evaluationFrequency: on("frequency", "PT5M", "PT1M"), windowSize: "PT5M", scopes: [logs.id], actions: [{ actionGroupId: oncall.id }], criteria: { odataType: "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria", allOf: [{ criterionType: "StaticThresholdCriterion", name: "cpu", metricName: "cpu", operator: "GreaterThan", threshold: on("threshold", 90, 80), timeAggregation: "Average" }] } });
  thing("azure-native:insights:ScheduledQueryRule", `errors-${i}`, { ...at, severity: 2, enabled: on("enabled", false, true), evaluationFrequency: "PT5M", windowSize: "PT5M", scopes: [logs.id], criteria: { allOf: [{ query: on("query", "exceptions | where severityLevel > 3", "exceptions"), operator: "GreaterThan", threshold: 1, timeAggregation: "Count" }] } });
  thing("azure-native:portal:Dashboard", `board-${i}`, { ...at, tags: { team: on("tags", "b", "a") }, properties: { lenses: [] } });
  thing("azure-native:operationalinsights:SavedSearch", `search-${i}`, { ...at, workspaceName: logs.name, category: "shop", displayName: "errors", query: on("query", "exceptions | where severityLevel > 3", "exceptions") });
});
