import { armType } from "../../provider/armType.ts";
import { shape } from "../../provider/shape.ts";
import { takes } from "../../provider/takes.ts";
import { addressUnused } from "./networkRules.ts";

export const publicIPAddress = armType({
  token: "azure-native:network:PublicIPAddress",
  file: "publicIPAddress.ts",
  apiVersion: "2024-05-01",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/publicIPAddresses/{publicIpAddressName}",
  location: "movable",
  takes: takes(
    "ddosSettings deleteOption dnsSettings extendedLocation id idleTimeoutInMinutes ipAddress ipTags linkedPublicIPAddress migrationPhase natGateway publicIPAddressVersion publicIPAllocationMethod publicIPPrefix servicePublicIPAddress sku tags zones",
  ),
  response: shape(
    "ddosSettings deleteOption dnsSettings etag extendedLocation idleTimeoutInMinutes ipAddress ipConfiguration ipTags linkedPublicIPAddress migrationPhase natGateway provisioningState publicIPAddressVersion publicIPAllocationMethod publicIPPrefix resourceGuid servicePublicIPAddress sku tags zones",
  ),
  adds: () => ({ provisioningState: "Succeeded", ipAddress: "203.0.113.20" }),
  rules: [addressUnused],
});
