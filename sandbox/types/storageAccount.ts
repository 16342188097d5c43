import { armType } from "../armType.ts";
import { carriedIdentity } from "../carriedIdentity.ts";
import { madeOn } from "../pretend.ts";
import { identityShape, shape } from "../shape.ts";
import { textOr } from "../values.ts";

export const storageAccount = armType({
  token: "azure-native:storage:StorageAccount",
  apiVersion: "2024-01-01",
  path: "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage/storageAccounts/{accountName}",
  location: "replaces",
  replacing: ["isHnsEnabled"],
  response: shape(
    "accessTier accountMigrationInProgress allowBlobPublicAccess allowCrossTenantReplication allowSharedKeyAccess allowedCopyScope azureFilesIdentityBasedAuthentication blobRestoreStatus creationTime customDomain defaultToOAuthAuthentication dnsEndpointType enableExtendedGroups enableHttpsTrafficOnly encryption extendedLocation failoverInProgress geoReplicationStats immutableStorageWithVersioning isHnsEnabled isLocalUserEnabled isSftpEnabled isSkuConversionBlocked keyCreationTime keyPolicy kind largeFileSharesState lastGeoFailoverTime minimumTlsVersion networkRuleSet primaryEndpoints primaryLocation privateEndpointConnections provisioningState publicNetworkAccess routingPreference sasPolicy secondaryEndpoints secondaryLocation sku statusOfPrimary statusOfSecondary storageAccountSkuConversionStatus tags",
    { identity: identityShape },
  ),
  adds: (writing, id, name) => ({
    ...carriedIdentity(writing, id),
    creationTime: madeOn,
    primaryEndpoints: { blob: `https://${name}.blob.core.windows.net/` },
    primaryLocation: textOr(writing.inputs["location"], ""),
    provisioningState: "Succeeded",
    statusOfPrimary: "available",
  }),
});
