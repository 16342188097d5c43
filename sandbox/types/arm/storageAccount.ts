import { carriedIdentity } from "../../azure/carriedIdentity.ts";
import { armType } from "../../provider/armType.ts";
import { identityShape, shape } from "../../provider/shape.ts";
import { identityTakes, takes } from "../../provider/takes.ts";
import { textOr } from "../../state/json.ts";
import { madeOn } from "../../state/pretend.ts";

export const storageAccount = armType({
  token: "azure-native:storage:StorageAccount",
  file: "storageAccount.ts",
  apiVersion: "2024-01-01",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}",
  location: "replaces",
  replacing: ["isHnsEnabled"],
  takes: takes(
    "accessTier allowBlobPublicAccess allowCrossTenantReplication allowSharedKeyAccess allowedCopyScope azureFilesIdentityBasedAuthentication customDomain defaultToOAuthAuthentication dnsEndpointType enableExtendedGroups enableHttpsTrafficOnly enableNfsV3 encryption extendedLocation immutableStorageWithVersioning isHnsEnabled isLocalUserEnabled isSftpEnabled keyPolicy kind largeFileSharesState minimumTlsVersion networkRuleSet publicNetworkAccess routingPreference sasPolicy sku tags",
    { identity: identityTakes },
  ),
  response: shape(
    "accessTier accountMigrationInProgress allowBlobPublicAccess allowCrossTenantReplication allowSharedKeyAccess allowedCopyScope azureFilesIdentityBasedAuthentication blobRestoreStatus creationTime customDomain defaultToOAuthAuthentication dnsEndpointType enableExtendedGroups enableHttpsTrafficOnly encryption extendedLocation failoverInProgress geoReplicationStats immutableStorageWithVersioning isHnsEnabled isLocalUserEnabled isSftpEnabled isSkuConversionBlocked keyCreationTime keyPolicy kind largeFileSharesState lastGeoFailoverTime minimumTlsVersion networkRuleSet primaryEndpoints primaryLocation privateEndpointConnections provisioningState publicNetworkAccess routingPreference sasPolicy secondaryEndpoints secondaryLocation sku statusOfPrimary statusOfSecondary storageAccountSkuConversionStatus tags",
    { identity: identityShape },
  ),
  adds: (asked, name) => ({
    ...carriedIdentity(asked),
    creationTime: madeOn,
    primaryEndpoints: { blob: `https://${name}.blob.core.windows.net/` },
    primaryLocation: textOr(asked.inputs["location"], ""),
    provisioningState: "Succeeded",
    statusOfPrimary: "available",
  }),
});
