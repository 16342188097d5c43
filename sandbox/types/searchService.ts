import { armType } from "../armType.ts";
import { carriedIdentity } from "../carriedIdentity.ts";
import { identityShape, shape } from "../shape.ts";

export const searchService = armType({
  token: "azure-native:search:Service",
  apiVersion: "2025-05-01",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Search/searchServices/{searchServiceName}",
  location: "replaces",
  response: shape(
    "authOptions computeType dataExfiltrationProtections disableLocalAuth eTag encryptionWithCmk endpoint hostingMode networkRuleSet partitionCount privateEndpointConnections provisioningState publicNetworkAccess replicaCount semanticSearch serviceUpgradedAt sharedPrivateLinkResources sku status statusDetails systemData tags upgradeAvailable",
    { identity: identityShape },
  ),
  adds: (writing, id, name) => ({
    ...carriedIdentity(writing, id),
    endpoint: `https://${name}.search.windows.net`,
    provisioningState: "succeeded",
    status: "running",
  }),
});
