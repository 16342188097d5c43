import { linkExists } from "../../azure/armRules.ts";
import { parentOf, typeOfPath } from "../../azure/armPath.ts";
import { refusal } from "../../azure/refusal.ts";
import type { Rule } from "../../azure/rule.ts";
import { armType } from "../../provider/armType.ts";
import { shape } from "../../provider/shape.ts";
import { takes } from "../../provider/takes.ts";
import { isMap, textOr, type JsonMap } from "../../state/json.ts";

const sinks = ["workspaceId", "storageAccountId", "eventHubAuthorizationRuleId", "marketplacePartnerId"];

/** The categories of what is in the sandbox, by type (https://learn.microsoft.com/azure/azure-monitor/reference/logs-index). */
const categoriesOf: Readonly<Record<string, string>> = {
  "microsoft.cognitiveservices/accounts": "Audit AzureOpenAIRequestUsage ManagedNetworkEvents RequestResponse Trace",
  "microsoft.search/searchservices": "OperationLogs",
  "microsoft.keyvault/vaults": "AuditEvent AzurePolicyEvaluationDetails",
  "microsoft.storage/storageaccounts/blobservices": "StorageDelete StorageRead StorageWrite",
  "microsoft.storage/storageaccounts/fileservices": "StorageDelete StorageRead StorageWrite",
  "microsoft.storage/storageaccounts/queueservices": "StorageDelete StorageRead StorageWrite",
  "microsoft.storage/storageaccounts/tableservices": "StorageDelete StorageRead StorageWrite",
};

const sinkGiven: Rule = {
  name: "diagnostic-sink",
  refuse({ inputs, id }) {
    if (sinks.some((sink) => textOr(inputs[sink], "") !== "")) return undefined;
    return refusal(400, "BadRequest", `Diagnostic setting '${id}' does not have at least one data sink.`);
  },
};

const categoryKnown: Rule = {
  name: "diagnostic-category",
  refuse({ inputs, id }) {
    const known = categoriesOf[typeOfPath(parentOf(id)).toLowerCase()];
    const other = categoriesIn(inputs).find((category) => known?.split(" ").includes(category) === false);
    if (other === undefined) return undefined;
    return refusal(400, "BadRequest", `Category '${other}' is not supported.`);
  },
};

const sinkOnce: Rule = {
  name: "diagnostic-sink-once",
  refuse({ inputs, tenant, id }) {
    const others = tenant
      .ofType("Microsoft.Insights/diagnosticSettings")
      .filter((other) => parentOf(other.id).toLowerCase() === parentOf(id).toLowerCase())
      .filter((other) => other.id.toLowerCase() !== id.toLowerCase());
    for (const sink of sinks) {
      const target = textOr(inputs[sink], "");
      for (const { properties, id: setting } of others) {
        if (target === "" || textOr(properties[sink], "").toLowerCase() !== target.toLowerCase()) continue;
        const both = categoriesIn(inputs).find((category) => categoriesIn(properties).includes(category));
        if (both === undefined) continue;
        const message = `Data sink '${target}' is already used in diagnostic setting '${setting.split("/").at(-1) ?? ""}' for category '${both}'. Data sinks can't be reused in different settings on the same category for the same resource.`;
        return refusal(409, "Conflict", message);
      }
    }
    return undefined;
  },
};

/** What a resource logs, and where to. It is on any resource, as a role assignment is. */
export const diagnosticSetting = armType({
  token: "azure-native:monitor:DiagnosticSetting",
  file: "diagnosticSetting.ts",
  apiVersion: "2021-05-01-preview",
  path: "{resourceUri}/providers/Microsoft.Insights/diagnosticSettings/{name}",
  location: "none",
  takes: takes(
    "eventHubAuthorizationRuleId eventHubName logAnalyticsDestinationType logs marketplacePartnerId metrics serviceBusRuleId storageAccountId workspaceId",
  ),
  response: shape(
    "eventHubAuthorizationRuleId eventHubName logAnalyticsDestinationType logs marketplacePartnerId metrics serviceBusRuleId storageAccountId systemData workspaceId",
  ),
  rules: [sinkGiven, linkExists("workspaceId"), categoryKnown, sinkOnce],
});

function categoriesIn({ logs }: JsonMap): string[] {
  const given = Array.isArray(logs) ? logs.filter(isMap) : [];
  return given.flatMap(({ category, enabled }) => (typeof category === "string" && enabled === true ? [category] : []));
}
