import { armType } from "../armType.ts";
import { shape } from "../shape.ts";

export const cognitiveDeployment = armType({
  token: "azure-native:cognitiveservices:Deployment",
  apiVersion: "2025-06-01",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/deployments/{deploymentName}",
  location: "none",
  response: shape("etag systemData tags", {
    sku: shape("capacity family name size tier"),
    properties: shape(
      "callRateLimit capabilities capacitySettings currentCapacity dynamicThrottlingEnabled parentDeploymentName provisioningState raiPolicyName rateLimits scaleSettings spilloverDeploymentName versionUpgradeOption",
      { model: shape("callRateLimit format name publisher source sourceAccount version") },
    ),
  }),
  adds: () => ({ properties: { provisioningState: "Succeeded" } }),
});
