import { type KeyedService } from "./service.ts";

/** Storage accounts: a key signs requests and shared access signatures. */
export const storage: KeyedService = {
  types: ["azure-native:storage:storageaccount"],
  switch: { path: "allowSharedKeyAccess", off: { is: false }, unsaid: "on" },
  takes: "key",
  noun: "account",
  opens: { dataActions: ["Microsoft.Storage/*"] },
  keys: [
    { named: /^keys\.\d+\.value$/ },
    { named: /^(?:primary|secondary)(?:AccessKey|(?:Blob|Queue|Table|File|Dfs)?ConnectionString)$/ },
  ],
  listedBy: [
    "Microsoft.Storage/storageAccounts/listKeys/action",
    "Microsoft.Storage/storageAccounts/regenerateKey/action",
  ],
  classic: { "azure:storage/account:account": { name: "accountName", sharedAccessKeyEnabled: "allowSharedKeyAccess" } },
  advice: {
    off: "allowSharedKeyAccess: false",
    instead: "Storage Blob Data Reader or Storage Blob Data Contributor",
  },
};
