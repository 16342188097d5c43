import * as network from "@pulumi/azure-native/network";
import * as privatedns from "@pulumi/azure-native/privatedns";
import * as resources from "@pulumi/azure-native/resources";

const rg = new resources.ResourceGroup("network");

const vnet = new network.VirtualNetwork("spoke", {
    resourceGroupName: rg.name,
    addressSpace: { addressPrefixes: ["10.20.0.0/16"] },
});
const app = new network.Subnet("app", {
    resourceGroupName: rg.name,
    virtualNetworkName: vnet.name,
    addressPrefix: "10.20.1.0/24",
});
const zone = new privatedns.PrivateZone("servicebus", {
    resourceGroupName: rg.name,
    location: "Global",
    privateZoneName: "privatelink.servicebus.windows.net",
});

export const appSubnetId = app.id;
export const serviceBusDnsZoneId = zone.id;
