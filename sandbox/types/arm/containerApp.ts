import { linkExists } from "../../azure/armRules.ts";
import { carriedIdentity } from "../../azure/carriedIdentity.ts";
import { armType } from "../../provider/armType.ts";
import { identityShape, shape } from "../../provider/shape.ts";
import { identityTakes, takes } from "../../provider/takes.ts";

export const containerApp = armType({
  token: "azure-native:app:ContainerApp",
  file: "containerApp.ts",
  apiVersion: "2025-02-02-preview",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.App/containerApps/{containerAppName}",
  location: "replaces",
  replacing: ["environmentId", "managedEnvironmentId"],
  takes: takes(
    "configuration environmentId extendedLocation kind managedBy managedEnvironmentId patchingConfiguration tags template workloadProfileName",
    { identity: identityTakes },
  ),
  response: shape(
    "configuration customDomainVerificationId deploymentErrors environmentId eventStreamEndpoint extendedLocation kind latestReadyRevisionName latestRevisionFqdn latestRevisionName managedBy managedEnvironmentId outboundIpAddresses patchingConfiguration provisioningState runningStatus systemData tags template workloadProfileName",
    { identity: identityShape },
  ),
  adds: (asked, name) => ({
    ...carriedIdentity(asked),
    latestRevisionName: `${name}--0000001`,
    provisioningState: "Succeeded",
    runningStatus: "Running",
  }),
  rules: [linkExists("environmentId"), linkExists("managedEnvironmentId")],
});
