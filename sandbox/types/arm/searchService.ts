import { carriedIdentity } from "../../azure/carriedIdentity.ts";
import { refusal } from "../../azure/refusal.ts";
import type { Rule } from "../../azure/rule.ts";
import { armType } from "../../provider/armType.ts";
import { identityShape, shape } from "../../provider/shape.ts";
import { identityTakes, takes } from "../../provider/takes.ts";

/** https://learn.microsoft.com/azure/search/search-security-enable-roles */
const noOptionsWithoutKeys: Rule = {
  name: "search-auth-options",
  refuse({ inputs }) {
    if (inputs["disableLocalAuth"] !== true || (inputs["authOptions"] ?? null) === null) return undefined;
    return refusal(400, "BadRequest", "The property 'authOptions' must be null if 'disableLocalAuth' is true.");
  },
};

export const searchService = armType({
  token: "azure-native:search:Service",
  file: "searchService.ts",
  apiVersion: "2025-05-01",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Search/searchServices/{searchServiceName}",
  location: "replaces",
  takes: takes(
    "authOptions computeType dataExfiltrationProtections disableLocalAuth encryptionWithCmk endpoint hostingMode networkRuleSet partitionCount publicNetworkAccess replicaCount semanticSearch sku tags upgradeAvailable",
    { identity: identityTakes },
  ),
  response: shape(
    "authOptions computeType dataExfiltrationProtections disableLocalAuth eTag encryptionWithCmk endpoint hostingMode networkRuleSet partitionCount privateEndpointConnections provisioningState publicNetworkAccess replicaCount semanticSearch serviceUpgradedAt sharedPrivateLinkResources sku status statusDetails systemData tags upgradeAvailable",
    { identity: identityShape },
  ),
  adds: (asked, name) => ({
    ...carriedIdentity(asked),
    endpoint: `https://${name}.search.windows.net`,
    provisioningState: "succeeded",
    status: "running",
  }),
  rules: [noOptionsWithoutKeys],
});
