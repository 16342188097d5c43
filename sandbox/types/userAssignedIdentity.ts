import { armType } from "../armType.ts";
import { clientOf, principalOf } from "../carriedIdentity.ts";
import { shape } from "../shape.ts";

export const userAssignedIdentity = armType({
  token: "azure-native:managedidentity:UserAssignedIdentity",
  apiVersion: "2023-01-31",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{resourceName}",
  location: "replaces",
  response: shape("clientId principalId systemData tags tenantId"),
  adds: ({ settings }, id) => ({ clientId: clientOf(id), principalId: principalOf(id), tenantId: settings.tenantId }),
});
