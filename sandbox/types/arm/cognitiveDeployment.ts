import { parentOf } from "../../azure/armPath.ts";
import { armType } from "../../provider/armType.ts";
import { shape } from "../../provider/shape.ts";
import { takes } from "../../provider/takes.ts";
import { oneWriteAtATime } from "./cognitiveAccountRules.ts";

export const cognitiveDeployment = armType({
  token: "azure-native:cognitiveservices:Deployment",
  file: "cognitiveDeployment.ts",
  apiVersion: "2025-06-01",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.CognitiveServices/accounts/{accountName}/deployments/{deploymentName}",
  location: "none",
  takes: takes("tags", {
    sku: takes("capacity family name size tier"),
    properties: takes(
      "capacitySettings currentCapacity model parentDeploymentName raiPolicyName scaleSettings spilloverDeploymentName versionUpgradeOption",
    ),
  }),
  response: shape("etag systemData tags", {
    sku: shape("capacity family name size tier"),
    properties: shape(
      "callRateLimit capabilities capacitySettings currentCapacity dynamicThrottlingEnabled parentDeploymentName provisioningState raiPolicyName rateLimits scaleSettings spilloverDeploymentName versionUpgradeOption",
      { model: shape("callRateLimit format name publisher source sourceAccount version") },
    ),
  }),
  adds: () => ({ properties: { provisioningState: "Succeeded" } }),
  oneAtATime: (id) => oneWriteAtATime(parentOf(id)),
});
