import { armType } from "../armType.ts";
import { shape } from "../shape.ts";

export const resourceGroup = armType({
  token: "azure-native:resources:ResourceGroup",
  apiVersion: "2024-03-01",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}",
  location: "replaces",
  response: shape("managedBy tags", { properties: shape("provisioningState") }),
  adds: () => ({ properties: { provisioningState: "Succeeded" } }),
});
