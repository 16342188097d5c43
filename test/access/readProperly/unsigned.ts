import { item, type Item } from "./item.ts";

/** What anybody may read without signing in. */
export const withoutSignIn: readonly Item[] = [
  ...(["Blob", "Container"] as const).map((publicAccess) =>
    item(
      "public blobs",
      "azure-native:storage:BlobContainer",
      { accountName: "sa", publicAccess: "None" },
      { accountName: "sa", publicAccess },
    ),
  ),
  item(
    "a public list of blobs",
    "azure-native:storage:BlobContainer",
    { accountName: "sa", publicAccess: "Blob" },
    { accountName: "sa", publicAccess: "Container" },
  ),
  item(
    "public blobs",
    "azure:storage/container:Container",
    { storageAccountName: "sa", containerAccessType: "private" },
    { storageAccountName: "sa", containerAccessType: "container" },
  ),
  item(
    "public containers",
    "azure-native:storage:StorageAccount",
    { allowSharedKeyAccess: false },
    { allowSharedKeyAccess: false, allowBlobPublicAccess: true },
  ),
  item("a website", "azure-native:storage:StorageAccountStaticWebsite", undefined, { accountName: "sa" }),
  item(
    "public images",
    "azure-native:containerregistry:Registry",
    { anonymousPullEnabled: false },
    { anonymousPullEnabled: true },
  ),
  item(
    "public images",
    "azure:containerservice/registry:Registry",
    { adminEnabled: false },
    { adminEnabled: false, anonymousPullEnabled: true },
  ),
];
