import { armType } from "../../provider/armType.ts";
import { shape } from "../../provider/shape.ts";
import { takes } from "../../provider/takes.ts";

/** Deleting it deletes everything in it (azure/remove.ts). */
export const resourceGroup = armType({
  token: "azure-native:resources:ResourceGroup",
  file: "resourceGroup.ts",
  apiVersion: "2024-03-01",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}",
  location: "replaces",
  takes: takes("managedBy tags"),
  response: shape("managedBy tags", { properties: shape("provisioningState") }),
  adds: () => ({ properties: { provisioningState: "Succeeded" } }),
});
