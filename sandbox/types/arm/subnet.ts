import { referencesExist } from "../../azure/references.ts";
import { armType } from "../../provider/armType.ts";
import { shape } from "../../provider/shape.ts";
import { takes } from "../../provider/takes.ts";
import { subnetUnused } from "./networkRules.ts";

export const subnet = armType({
  token: "azure-native:network:Subnet",
  file: "subnet.ts",
  apiVersion: "2024-05-01",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/virtualNetworks/{virtualNetworkName}/subnets/{subnetName}",
  location: "none",
  takes: takes(
    "addressPrefix addressPrefixes applicationGatewayIPConfigurations defaultOutboundAccess delegations id ipAllocations ipamPoolPrefixAllocations name natGateway networkSecurityGroup privateEndpointNetworkPolicies privateLinkServiceNetworkPolicies routeTable serviceEndpointPolicies serviceEndpoints sharingScope type",
  ),
  response: shape(
    "addressPrefix addressPrefixes applicationGatewayIPConfigurations defaultOutboundAccess delegations etag ipAllocations ipConfigurationProfiles ipConfigurations ipamPoolPrefixAllocations natGateway networkSecurityGroup privateEndpointNetworkPolicies privateEndpoints privateLinkServiceNetworkPolicies provisioningState purpose resourceNavigationLinks routeTable serviceAssociationLinks serviceEndpointPolicies serviceEndpoints sharingScope",
  ),
  adds: () => ({ provisioningState: "Succeeded" }),
  rules: [referencesExist("networkSecurityGroup.id"), subnetUnused],
});
