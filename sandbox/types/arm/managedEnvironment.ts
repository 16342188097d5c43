import { carriedIdentity } from "../../azure/carriedIdentity.ts";
import { armType } from "../../provider/armType.ts";
import { identityShape, shape } from "../../provider/shape.ts";
import { identityTakes, takes } from "../../provider/takes.ts";

export const managedEnvironment = armType({
  token: "azure-native:app:ManagedEnvironment",
  file: "managedEnvironment.ts",
  apiVersion: "2025-02-02-preview",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.App/managedEnvironments/{environmentName}",
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
