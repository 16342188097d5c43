import { carriedIdentity } from "../../azure/carriedIdentity.ts";
import { armType } from "../../provider/armType.ts";
import { identityShape, shape } from "../../provider/shape.ts";
import { identityTakes, takes } from "../../provider/takes.ts";

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
});
