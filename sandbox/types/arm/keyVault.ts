import { armType } from "../../provider/armType.ts";
import { shape } from "../../provider/shape.ts";
import { takes } from "../../provider/takes.ts";
import { vaultRules } from "./keyVaultRules.ts";

/** Deleting it is a soft delete (azure/softDelete.ts). */
export const keyVault = armType({
  token: "azure-native:keyvault:Vault",
  file: "keyVault.ts",
  apiVersion: "2024-11-01",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.KeyVault/vaults/{vaultName}",
  location: "movable",
  takes: takes("tags", {
    properties: takes(
      "accessPolicies createMode enablePurgeProtection enableRbacAuthorization enableSoftDelete enabledForDeployment enabledForDiskEncryption enabledForTemplateDeployment networkAcls publicNetworkAccess sku softDeleteRetentionInDays tenantId",
    ),
  }),
  response: shape("systemData tags", {
    properties: shape(
      "accessPolicies createMode enablePurgeProtection enableRbacAuthorization enableSoftDelete enabledForDeployment enabledForDiskEncryption enabledForTemplateDeployment hsmPoolResourceId networkAcls privateEndpointConnections provisioningState publicNetworkAccess sku softDeleteRetentionInDays tenantId vaultUri",
    ),
  }),
  adds: (_, name) => ({
    properties: { provisioningState: "Succeeded", vaultUri: `https://${name.toLowerCase()}.vault.azure.net/` },
  }),
  rules: vaultRules,
});
