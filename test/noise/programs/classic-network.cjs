const { on, thing, times } = require("./thing.cjs");
const rg = thing("azure:core/resourceGroup:ResourceGroup", "net", { location: "westeurope" });
const at = { resourceGroupName: rg.name, location: "westeurope" };
const zone = thing("azure:dns/zone:Zone", "zone", { resourceGroupName: rg.name });
const net = thing("azure:network/virtualNetwork:VirtualNetwork", "hub", { ...at, addressSpaces: ["10.0.0.0/8"], tags: { team: on("tags", "b", "a") } });
times(20, (i) => {
  thing("azure:network/subnet:Subnet", `subnet-${i}`, { resourceGroupName: rg.name, virtualNetworkName: net.name, addressPrefixes: [`10.${i}.0.0/${on("prefix", 20, 24)}`] });
  thing("azure:network/networkSecurityGroup:NetworkSecurityGroup", `nsg-${i}`, { ...at, securityRules: [{ name: "https", priority: on("priority", 200, 100), direction: "Inbound", access: "Allow", protocol: "Tcp", sourcePortRange: "*", destinationPortRange: on("port", "8443", "443"), sourceAddressPrefix: "*", destinationAddressPrefix: "*" }] });
  thing("azure:network/publicIp:PublicIp", `ip-${i}`, { ...at, allocationMethod: "Static", sku: "Standard", idleTimeoutInMinutes: on("timeout", 10, 4) });
  thing("azure:dns/cNameRecord:CNameRecord", `www-${i}`, { resourceGroupName: rg.name, zoneName: zone.name, ttl: on("ttl", 60, 300), record: "contoso.example" });
});
