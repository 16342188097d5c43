import { carriedIdentity } from "../../azure/carriedIdentity.ts";
import { refusal } from "../../azure/refusal.ts";
import { isTaken, type Rule } from "../../azure/rule.ts";
import { armType } from "../../provider/armType.ts";
import { identityShape, shape } from "../../provider/shape.ts";
import { identityTakes, takes } from "../../provider/takes.ts";
import { textOr } from "../../state/json.ts";
import { madeOn } from "../../state/pretend.ts";

const nameShape: Rule = {
  name: "storage-name",
  refuse({ inputs }) {
    const name = textOr(inputs["accountName"], "");
    if (/^[a-z0-9]{3,24}$/.test(name)) return undefined;
    const message = `${name} is not a valid storage account name. Storage account name must be between 3 and 24 characters in length and use numbers and lower-case letters only.`;
    return refusal(400, "AccountNameInvalid", message);
  },
};

const nameUnique: Rule = {
  name: "storage-name-unique",
  refuse: ({ inputs, tenant, id }) =>
    isTaken(textOr(inputs["accountName"], ""), tenant.ofType("Microsoft.Storage/storageAccounts"), id)
      ? refusal(
          409,
          "StorageAccountAlreadyTaken",
          `The storage account named ${textOr(inputs["accountName"], "")} is already taken.`,
        )
      : undefined,
};

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
    primaryEndpoints: Object.fromEntries(
      ["blob", "dfs", "file", "queue", "table"].map((part) => [part, `https://${name}.${part}.core.windows.net/`]),
    ),
    primaryLocation: textOr(asked.inputs["location"], ""),
    provisioningState: "Succeeded",
    statusOfPrimary: "available",
  }),
  rules: [nameShape, nameUnique],
});
