const { group, on, thing, times } = require("./thing.cjs");
const rg = group("net");
const at = { resourceGroupName: rg.name };
const hub = thing("azure-native:network:VirtualNetwork", "hub", { ...at, addressSpace: { addressPrefixes: ["10.0.0.0/16"] } });
thing("azure-native:network:AzureFirewall", "firewall", { ...at, sku: { name: "AZFW_VNet", tier: on("tier", "Premium", "Standard") }, threatIntelMode: "Alert" });
times(30, (i) => {
  const spoke = thing("azure-native:network:VirtualNetwork", `spoke-${i}`, { ...at, addressSpace: { addressPrefixes: [`10.${i + 1}.0.0/16`] }, tags: { team: on("tags", "b", "a") } });
  thing("azure-native:network:VirtualNetworkPeering", `peer-${i}`, { ...at, virtualNetworkName: hub.name, remoteVirtualNetwork: { id: spoke.id }, allowForwardedTraffic: on("forward", true, false) });
  thing("azure-native:network:RouteTable", `routes-${i}`, { ...at, disableBgpRoutePropagation: on("bgp", true, false), routes: [{ name: "out", addressPrefix: "0.0.0.0/0", nextHopType: "VirtualAppliance", nextHopIpAddress: on("hop", "10.0.0.5", "10.0.0.4") }] });
  thing("azure-native:network:NetworkSecurityGroup", `nsg-${i}`, { ...at, securityRules: [{ name: "https", priority: on("priority", 200, 100), direction: "Inbound", access: "Allow", protocol: "Tcp", sourcePortRange: "*", destinationPortRange: "443", sourceAddressPrefix: "*", destinationAddressPrefix: "*" }] });
  thing("azure-native:privatedns:PrivateZone", `zone-${i}`, { ...at, location: "global", tags: { team: on("tags", "b", "a") } });
});
