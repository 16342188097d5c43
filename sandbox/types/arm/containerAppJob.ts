import { linkExists } from "../../azure/armRules.ts";
import { carriedIdentity } from "../../azure/carriedIdentity.ts";
import { armType } from "../../provider/armType.ts";
import { identityShape, shape } from "../../provider/shape.ts";
import { identityTakes, takes } from "../../provider/takes.ts";

export const containerAppJob = armType({
  token: "azure-native:app:Job",
  file: "containerAppJob.ts",
  apiVersion: "2025-02-02-preview",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.App/jobs/{jobName}",
  location: "replaces",
  replacing: ["environmentId"],
  takes: takes("configuration environmentId extendedLocation tags template workloadProfileName", {
    identity: identityTakes,
  }),
  response: shape(
    "configuration environmentId eventStreamEndpoint extendedLocation outboundIpAddresses provisioningState runningState systemData tags template workloadProfileName",
    { identity: identityShape },
  ),
  adds: (asked) => ({ ...carriedIdentity(asked), provisioningState: "Succeeded", runningState: "Ready" }),
  rules: [linkExists("environmentId")],
});
