import { carriedIdentity } from "../../azure/carriedIdentity.ts";
import { armType } from "../../provider/armType.ts";
import { identityShape, shape } from "../../provider/shape.ts";
import { identityTakes, takes } from "../../provider/takes.ts";
import { textOr } from "../../state/json.ts";
import { accountRules, oneWriteAtATime, subdomainOf } from "./cognitiveAccountRules.ts";

/** Deleting it is a soft delete (azure/remove.ts). */
export const cognitiveAccount = armType({
  token: "azure-native:cognitiveservices:Account",
  file: "cognitiveAccount.ts",
  apiVersion: "2025-06-01",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}",
  location: "movable",
  takes: takes("kind tags", {
    identity: identityTakes,
    sku: takes("capacity family name size tier"),
    properties: takes(
      "allowProjectManagement allowedFqdnList amlWorkspace apiProperties associatedProjects customSubDomainName defaultProject disableLocalAuth dynamicThrottlingEnabled encryption locations migrationToken networkAcls networkInjections publicNetworkAccess raiMonitorConfig restore restrictOutboundNetworkAccess userOwnedStorage",
    ),
  }),
  response: shape("etag kind systemData tags", {
    identity: identityShape,
    sku: shape("capacity family name size tier"),
    properties: shape(
      "abusePenalty allowProjectManagement allowedFqdnList amlWorkspace apiProperties associatedProjects callRateLimit capabilities commitmentPlanAssociations customSubDomainName dateCreated defaultProject deletionDate disableLocalAuth dynamicThrottlingEnabled encryption endpoint endpoints internalId isMigrated locations migrationToken networkAcls networkInjections privateEndpointConnections provisioningState publicNetworkAccess quotaLimit raiMonitorConfig restrictOutboundNetworkAccess scheduledPurgeDate skuChangeInfo userOwnedStorage",
    ),
  }),
  adds(asked) {
    // Once set it stays, even if a write leaves it out.
    const subdomain = subdomainOf(asked.inputs) || subdomainOf(asked.existing?.properties ?? {});
    const location = textOr(asked.inputs["location"], "global").toLowerCase().replaceAll(" ", "");
    const suffix = asked.inputs["kind"] === "OpenAI" ? "openai.azure.com" : "cognitiveservices.azure.com";
    const host = subdomain === "" ? `${location}.api.cognitive.microsoft.com` : `${subdomain.toLowerCase()}.${suffix}`;
    return {
      ...carriedIdentity(asked),
      properties: {
        ...(subdomain !== "" && { customSubDomainName: subdomain }),
        endpoint: `https://${host}/`,
        provisioningState: "Succeeded",
        isMigrated: false,
      },
    };
  },
  rules: accountRules,
  oneAtATime: oneWriteAtATime,
});
