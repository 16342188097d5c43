import { armType } from "../armType.ts";
import { carriedIdentity } from "../carriedIdentity.ts";
import { identityShape, shape } from "../shape.ts";
import { isMap, textOr } from "../values.ts";

export const cognitiveAccount = armType({
  token: "azure-native:cognitiveservices:Account",
  apiVersion: "2025-06-01",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}",
  location: "movable",
  response: shape("etag kind systemData tags", {
    identity: identityShape,
    sku: shape("capacity family name size tier"),
    properties: shape(
      "abusePenalty allowProjectManagement allowedFqdnList amlWorkspace apiProperties associatedProjects callRateLimit capabilities commitmentPlanAssociations customSubDomainName dateCreated defaultProject deletionDate disableLocalAuth dynamicThrottlingEnabled encryption endpoint endpoints internalId isMigrated locations migrationToken networkAcls networkInjections privateEndpointConnections provisioningState publicNetworkAccess quotaLimit raiMonitorConfig restrictOutboundNetworkAccess scheduledPurgeDate skuChangeInfo userOwnedStorage",
    ),
  }),
  adds(writing, id) {
    const properties = writing.inputs["properties"];
    const subdomain = isMap(properties) ? textOr(properties["customSubDomainName"], "") : "";
    const location = textOr(writing.inputs["location"], "global").toLowerCase().replaceAll(" ", "");
    const suffix = writing.inputs["kind"] === "OpenAI" ? "openai.azure.com" : "cognitiveservices.azure.com";
    const host = subdomain === "" ? `${location}.api.cognitive.microsoft.com` : `${subdomain.toLowerCase()}.${suffix}`;
    return {
      ...carriedIdentity(writing, id),
      properties: { endpoint: `https://${host}/`, provisioningState: "Succeeded", isMigrated: false },
    };
  },
});
