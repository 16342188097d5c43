import { armType } from "../../provider/armType.ts";
import { shape } from "../../provider/shape.ts";
import { takes } from "../../provider/takes.ts";
import { subnetUnused } from "./networkRules.ts";

export const virtualNetwork = armType({
  token: "azure-native:network:VirtualNetwork",
  file: "virtualNetwork.ts",
  apiVersion: "2024-05-01",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/virtualNetworks/{virtualNetworkName}",
  location: "movable",
  takes: takes(
    "addressSpace bgpCommunities ddosProtectionPlan dhcpOptions enableDdosProtection enableVmProtection encryption extendedLocation flowTimeoutInMinutes id ipAllocations privateEndpointVNetPolicies subnets tags virtualNetworkPeerings",
  ),
  response: shape(
    "addressSpace bgpCommunities ddosProtectionPlan dhcpOptions enableDdosProtection enableVmProtection encryption etag extendedLocation flowLogs flowTimeoutInMinutes ipAllocations privateEndpointVNetPolicies provisioningState resourceGuid subnets tags virtualNetworkPeerings",
  ),
  adds: () => ({ provisioningState: "Succeeded" }),
  rules: [subnetUnused],
});
