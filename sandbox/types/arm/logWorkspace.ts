import { carriedIdentity } from "../../azure/carriedIdentity.ts";
import { armType } from "../../provider/armType.ts";
import { identityShape, shape } from "../../provider/shape.ts";
import { identityTakes, takes } from "../../provider/takes.ts";

/** The workspace to which managed environments log. */
export const logWorkspace = armType({
  token: "azure-native:operationalinsights:Workspace",
  file: "logWorkspace.ts",
  apiVersion: "2023-09-01",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.OperationalInsights/workspaces/{workspaceName}",
  location: "replaces",
  takes: takes(
    "defaultDataCollectionRuleResourceId features forceCmkForQuery publicNetworkAccessForIngestion publicNetworkAccessForQuery retentionInDays sku tags workspaceCapping",
    { identity: identityTakes },
  ),
  response: shape(
    "createdDate customerId defaultDataCollectionRuleResourceId etag features forceCmkForQuery modifiedDate privateLinkScopedResources provisioningState publicNetworkAccessForIngestion publicNetworkAccessForQuery retentionInDays sku systemData tags workspaceCapping",
    { identity: identityShape },
  ),
  adds: (asked) => ({
    ...carriedIdentity(asked),
    customerId: asked.tenant.guid("workspace", asked.id),
    provisioningState: "Succeeded",
  }),
});
