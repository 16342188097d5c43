import { armType } from "../armType.ts";
import { shape } from "../shape.ts";

export const keyVault = armType({
  token: "azure-native:keyvault:Vault",
  apiVersion: "2024-11-01",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.KeyVault/vaults/{vaultName}",
  location: "movable",
  response: shape("systemData tags", {
    properties: shape(
      "accessPolicies createMode enablePurgeProtection enableRbacAuthorization enableSoftDelete enabledForDeployment enabledForDiskEncryption enabledForTemplateDeployment hsmPoolResourceId networkAcls privateEndpointConnections provisioningState publicNetworkAccess sku softDeleteRetentionInDays tenantId vaultUri",
    ),
  }),
  adds: (_, __, name) => ({
    properties: { provisioningState: "Succeeded", vaultUri: `https://${name.toLowerCase()}.vault.azure.net/` },
  }),
});
