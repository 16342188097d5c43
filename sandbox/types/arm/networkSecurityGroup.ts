import { armType } from "../../provider/armType.ts";
import { shape } from "../../provider/shape.ts";
import { takes } from "../../provider/takes.ts";
import { securityGroupUnused } from "./networkRules.ts";

export const networkSecurityGroup = armType({
  token: "azure-native:network:NetworkSecurityGroup",
  file: "networkSecurityGroup.ts",
  apiVersion: "2024-05-01",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Network/networkSecurityGroups/{networkSecurityGroupName}",
  location: "movable",
  takes: takes("flushConnection id securityRules tags"),
  response: shape(
    "defaultSecurityRules etag flowLogs flushConnection networkInterfaces provisioningState resourceGuid securityRules subnets tags",
  ),
  adds: () => ({ provisioningState: "Succeeded" }),
  rules: [securityGroupUnused],
});
