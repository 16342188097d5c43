import { armType } from "../armType.ts";
import { linkExists } from "../azure/armRules.ts";
import { carriedIdentity } from "../carriedIdentity.ts";
import { identityShape, shape } from "../shape.ts";
import { identityTakes, takes } from "../takes.ts";

const provider = "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.App" as const;
const apiVersion = "2025-02-02-preview";

export const containerApp = armType({
  token: "azure-native:app:ContainerApp",
  file: "containerApps.ts",
  apiVersion,
  path: `${provider}/containerApps/{containerAppName}`,
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

export const containerAppJob = armType({
  token: "azure-native:app:Job",
  file: "containerApps.ts",
  apiVersion,
  path: `${provider}/jobs/{jobName}`,
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

export const managedEnvironment = armType({
  token: "azure-native:app:ManagedEnvironment",
  file: "containerApps.ts",
  apiVersion,
  path: `${provider}/managedEnvironments/{environmentName}`,
  location: "replaces",
  replacing: ["zoneRedundant", "infrastructureResourceGroup"],
  takes: takes(
    "appInsightsConfiguration appLogsConfiguration availabilityZones customDomainConfiguration daprAIConnectionString daprAIInstrumentationKey diskEncryptionConfiguration infrastructureResourceGroup ingressConfiguration kind openTelemetryConfiguration peerAuthentication peerTrafficConfiguration publicNetworkAccess tags vnetConfiguration workloadProfiles zoneRedundant",
    { identity: identityTakes },
  ),
  response: shape(
    "appInsightsConfiguration appLogsConfiguration availabilityZones customDomainConfiguration daprAIConnectionString daprAIInstrumentationKey daprConfiguration defaultDomain deploymentErrors diskEncryptionConfiguration eventStreamEndpoint infrastructureResourceGroup ingressConfiguration kedaConfiguration kind openTelemetryConfiguration peerAuthentication peerTrafficConfiguration privateEndpointConnections privateLinkDefaultDomain provisioningState publicNetworkAccess staticIp systemData tags vnetConfiguration workloadProfiles zoneRedundant",
    { identity: identityShape },
  ),
  adds: (asked, name) => ({
    ...carriedIdentity(asked),
    defaultDomain: `${name.toLowerCase()}.azurecontainerapps.io`,
    provisioningState: "Succeeded",
    staticIp: "203.0.113.10",
  }),
});
