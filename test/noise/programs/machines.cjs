const { group, on, thing, times } = require("./thing.cjs");
const rg = group("vms");
const at = { resourceGroupName: rg.name };
const net = thing("azure-native:network:VirtualNetwork", "net", { ...at, addressSpace: { addressPrefixes: ["10.0.0.0/16"] } });
const subnet = thing("azure-native:network:Subnet", "subnet", { ...at, virtualNetworkName: net.name, addressPrefix: "10.0.0.0/24" });
times(16, (i) => {
  const key = thing("tls:index/privateKey:PrivateKey", `key-${i}`, { algorithm: "RSA", rsaBits: 4096 }, ["publicKeyOpenssh"]);
  const nic = thing("azure-native:network:NetworkInterface", `nic-${i}`, { ...at, enableAcceleratedNetworking: on("accelerated", true, false), ipConfigurations: [{ name: "ip", subnet: { id: subnet.id } }] });
  thing("azure-native:compute:VirtualMachine", `vm-${i}`, {
    ...at, tags: { team: on("tags", "b", "a") }, hardwareProfile: { vmSize: on("size", "Standard_D4s_v5", "Standard_D2s_v5") }, networkProfile: { networkInterfaces: [{ id: nic.id }] },
    osProfile: { computerName: `vm-${i}`, adminUsername: "boss", linuxConfiguration: { disablePasswordAuthentication: true, ssh: { publicKeys: [{ path: "/home/boss/.ssh/authorized_keys", keyData: key.publicKeyOpenssh }] } } },
    storageProfile: { imageReference: { publisher: "Canonical", offer: "ubuntu-24_04-lts", sku: "server", version: "latest" }, osDisk: { createOption: "FromImage", diskSizeGB: on("disk", 128, 64) } },
  });
  thing("azure-native:compute:Disk", `data-${i}`, { ...at, diskSizeGB: on("data", 512, 256), sku: { name: "Premium_LRS" }, creationData: { createOption: "Empty" } });
  thing("azure-native:maintenance:MaintenanceConfiguration", `patch-${i}`, { ...at, maintenanceScope: "InGuestPatch", duration: on("window", "03:00", "02:00") });
});
