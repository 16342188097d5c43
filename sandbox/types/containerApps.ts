import { armType } from "../armType.ts";
import { carriedIdentity } from "../carriedIdentity.ts";
import { identityShape, shape } from "../shape.ts";

const provider = "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.App" as const;
const apiVersion = "2025-02-02-preview";

export const containerApp = armType({
  token: "azure-native:app:ContainerApp",
  apiVersion,
  path: `${provider}/containerApps/{containerAppName}`,
  location: "replaces",
  replacing: ["environmentId", "managedEnvironmentId"],
  response: shape(
    "configuration customDomainVerificationId deploymentErrors environmentId eventStreamEndpoint extendedLocation kind latestReadyRevisionName latestRevisionFqdn latestRevisionName managedBy managedEnvironmentId outboundIpAddresses patchingConfiguration provisioningState runningStatus systemData tags template workloadProfileName",
    { identity: identityShape },
  ),
  adds: (writing, id, name) => ({
    ...carriedIdentity(writing, id),
    latestRevisionName: `${name}--0000001`,
    provisioningState: "Succeeded",
    runningStatus: "Running",
  }),
});

export const containerAppJob = armType({
  token: "azure-native:app:Job",
  apiVersion,
  path: `${provider}/jobs/{jobName}`,
  location: "replaces",
  replacing: ["environmentId"],
  response: shape(
    "configuration environmentId eventStreamEndpoint extendedLocation outboundIpAddresses provisioningState runningState systemData tags template workloadProfileName",
    { identity: identityShape },
  ),
  adds: (writing, id) => ({ ...carriedIdentity(writing, id), provisioningState: "Succeeded", runningState: "Ready" }),
});

export const managedEnvironment = armType({
  token: "azure-native:app:ManagedEnvironment",
  apiVersion,
  path: `${provider}/managedEnvironments/{environmentName}`,
  location: "replaces",
  replacing: ["zoneRedundant", "infrastructureResourceGroup"],
  response: shape(
    "appInsightsConfiguration appLogsConfiguration availabilityZones customDomainConfiguration daprAIConnectionString daprAIInstrumentationKey daprConfiguration defaultDomain deploymentErrors diskEncryptionConfiguration eventStreamEndpoint infrastructureResourceGroup ingressConfiguration kedaConfiguration kind openTelemetryConfiguration peerAuthentication peerTrafficConfiguration privateEndpointConnections privateLinkDefaultDomain provisioningState publicNetworkAccess staticIp systemData tags vnetConfiguration workloadProfiles zoneRedundant",
    { identity: identityShape },
  ),
  adds: (writing, id, name) => ({
    ...carriedIdentity(writing, id),
    defaultDomain: `${name.toLowerCase()}.azurecontainerapps.io`,
    provisioningState: "Succeeded",
    staticIp: "203.0.113.10",
  }),
});
