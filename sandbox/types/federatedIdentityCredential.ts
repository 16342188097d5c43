import { armType } from "../armType.ts";
import { shape } from "../shape.ts";

export const federatedIdentityCredential = armType({
  token: "azure-native:managedidentity:FederatedIdentityCredential",
  apiVersion: "2023-01-31",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/{resourceName}/federatedIdentityCredentials/{federatedIdentityCredentialResourceName}",
  location: "none",
  response: shape("audiences issuer subject systemData"),
});
