import { parentOf } from "../../azure/armPath.ts";
import { refusal } from "../../azure/refusal.ts";
import type { Rule } from "../../azure/rule.ts";
import { armType } from "../../provider/armType.ts";
import { shape } from "../../provider/shape.ts";
import { takes } from "../../provider/takes.ts";
import { at, textOr, type JsonMap } from "../../state/json.ts";
import { oneWriteAtATime } from "./cognitiveAccountRules.ts";

const modelStays: Rule = {
  name: "deployment-model-stays",
  refuse({ inputs, existing }) {
    if (existing === undefined || modelOf(inputs) === modelOf(existing.properties)) return undefined;
    return refusal(400, "CannotChangeDeploymentModel", "The model of deployment cannot be changed.");
  },
};

/** Only the first write may leave it out. */
const skuGiven: Rule = {
  name: "deployment-sku-given",
  refuse({ inputs, existing }) {
    if (existing === undefined || inputs["sku"] !== undefined) return undefined;
    return refusal(400, "InvalidResourceProperties", "The sku of model deployment is not provided.");
  },
};

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
  adds: ({ inputs }) => ({
    ...(inputs["sku"] === undefined && { sku: { name: "Standard", capacity: 1 } }),
    properties: { provisioningState: "Succeeded" },
  }),
  rules: [modelStays, skuGiven],
  oneAtATime: (id) => oneWriteAtATime(parentOf(id)),
});

/** Publisher and name of the model, which cannot change. Its version can. */
function modelOf(deployment: JsonMap): string {
  return ["format", "name"].map((part) => textOr(at(deployment, "properties", "model", part), "")).join(" ");
}
