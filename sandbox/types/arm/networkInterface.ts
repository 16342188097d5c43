import { referencesExist } from "../../azure/references.ts";
import { armType } from "../../provider/armType.ts";
import { shape } from "../../provider/shape.ts";
import { takes } from "../../provider/takes.ts";
import { interfaceUnused, subnetsOfInterface } from "./networkRules.ts";

export const networkInterface = armType({
  token: "azure-native:network:NetworkInterface",
  file: "networkInterface.ts",
  apiVersion: "2024-05-01",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/networkInterfaces/{networkInterfaceName}",
  location: "movable",
  takes: takes(
    "auxiliaryMode auxiliarySku disableTcpStateTracking dnsSettings enableAcceleratedNetworking enableIPForwarding extendedLocation id ipConfigurations migrationPhase networkSecurityGroup nicType privateLinkService tags workloadType",
  ),
  response: shape(
    "auxiliaryMode auxiliarySku defaultOutboundConnectivityEnabled disableTcpStateTracking dnsSettings dscpConfiguration enableAcceleratedNetworking enableIPForwarding etag extendedLocation hostedWorkloads ipConfigurations macAddress migrationPhase networkSecurityGroup nicType primary privateEndpoint privateLinkService provisioningState resourceGuid tags tapConfigurations virtualMachine vnetEncryptionSupported workloadType",
  ),
  adds: () => ({ provisioningState: "Succeeded" }),
  rules: [
    referencesExist(subnetsOfInterface, "ipConfigurations.*.publicIPAddress.id", "networkSecurityGroup.id"),
    interfaceUnused,
  ],
});
