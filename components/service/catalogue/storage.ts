import { roles } from "../../../roles/index.ts";
import type { ServiceDefinition } from "../definition.ts";

const account = "Microsoft.Storage/storageAccounts";
const entra = "https://learn.microsoft.com/azure/storage/common/authorize-data-access";

/** What the four services of a storage account have in common. */
const storage = {
  component: "StorageAccount",
  type: "azure-native:storage:StorageAccount",
  // The same in all clouds: https://learn.microsoft.com/rest/api/storageservices/authorize-with-azure-active-directory
  tokenScope: {
    public: "https://storage.azure.com/.default",
    usGovernment: "https://storage.azure.com/.default",
    china: "https://storage.azure.com/.default",
  },
} as const;

const withoutSharedKey =
  "Connection strings with a key, and signatures (SAS) made with one, are refused; a user delegation SAS still works.";

/** Blobs, the default of a storage account. */
export const storageBlobs = {
  ...storage,
  product: "Azure Blob Storage",
  kind: "blobs",
  endpoint: "https://<name>.blob.core.windows.net/",
  variable: "AZURE_STORAGE_BLOB_ENDPOINT",
  verbs: {
    read: {
      word: "read-blobs",
      role: roles.storageBlobDataReader,
      may: "read blobs of",
      operations: [`${account}/blobServices/containers/blobs/read`],
    },
    write: {
      word: "write-blobs",
      role: roles.storageBlobDataContributor,
      may: "read, write and delete blobs of",
      operations: [
        `${account}/blobServices/containers/blobs/read`,
        `${account}/blobServices/containers/blobs/write`,
        `${account}/blobServices/containers/blobs/add/action`,
        `${account}/blobServices/containers/blobs/move/action`,
        `${account}/blobServices/containers/blobs/delete`,
      ],
    },
    manage: {
      word: "manage-blobs",
      role: roles.storageBlobDataOwner,
      may: "own all blobs of",
      operations: [
        `${account}/blobServices/containers/blobs/write`,
        `${account}/blobServices/containers/blobs/manageOwnership/action`,
        `${account}/blobServices/containers/blobs/modifyPermissions/action`,
      ],
    },
  },
  withoutKeys: [
    withoutSharedKey,
    "The portal and the Azure CLI need a data role for whoever looks at blobs; the CLI needs --auth-mode login, too.",
  ],
  sources: [entra, "https://learn.microsoft.com/azure/storage/common/shared-key-authorization-prevent"],
} as const satisfies ServiceDefinition;

export const storageQueues = {
  ...storage,
  product: "Azure Queue Storage",
  kind: "queues",
  endpoint: "https://<name>.queue.core.windows.net/",
  variable: "AZURE_STORAGE_QUEUE_ENDPOINT",
  verbs: {
    use: {
      word: "use-queues",
      role: roles.storageQueueDataMessageProcessor,
      may: "take messages from",
      operations: [
        `${account}/queueServices/queues/messages/read`,
        `${account}/queueServices/queues/messages/process/action`,
      ],
    },
    read: {
      word: "read-queues",
      role: roles.storageQueueDataReader,
      may: "peek at messages of",
      operations: [`${account}/queueServices/queues/messages/read`],
    },
    write: {
      word: "write-queues",
      role: roles.storageQueueDataMessageSender,
      may: "send messages to",
      operations: [`${account}/queueServices/queues/messages/add/action`],
    },
    manage: {
      word: "manage-queues",
      role: roles.storageQueueDataContributor,
      may: "create queues, and write, take and delete messages of",
      operations: [
        `${account}/queueServices/queues/messages/write`,
        `${account}/queueServices/queues/messages/process/action`,
        `${account}/queueServices/queues/messages/delete`,
      ],
    },
  },
  withoutKeys: [withoutSharedKey],
  sources: [entra, "https://learn.microsoft.com/azure/storage/queues/authorize-access-azure-active-directory"],
} as const satisfies ServiceDefinition;

export const storageTables = {
  ...storage,
  product: "Azure Table Storage",
  kind: "tables",
  endpoint: "https://<name>.table.core.windows.net/",
  variable: "AZURE_STORAGE_TABLE_ENDPOINT",
  verbs: {
    read: {
      word: "read-tables",
      role: roles.storageTableDataReader,
      may: "read entities of",
      operations: [`${account}/tableServices/tables/entities/read`],
    },
    write: {
      word: "write-tables",
      role: roles.storageTableDataContributor,
      may: "create tables, and read, write and delete entities of",
      operations: [
        `${account}/tableServices/tables/entities/read`,
        `${account}/tableServices/tables/entities/write`,
        `${account}/tableServices/tables/entities/add/action`,
        `${account}/tableServices/tables/entities/delete`,
      ],
    },
  },
  withoutKeys: [withoutSharedKey],
  sources: [entra, "https://learn.microsoft.com/azure/storage/tables/authorize-access-azure-active-directory"],
} as const satisfies ServiceDefinition;

export const storageFiles = {
  ...storage,
  product: "Azure Files",
  kind: "files",
  endpoint: "https://<name>.file.core.windows.net/",
  variable: "AZURE_STORAGE_FILE_ENDPOINT",
  verbs: {
    read: {
      word: "read-files",
      role: roles.storageFileDataPrivilegedReader,
      may: "read all files of",
      operations: [
        `${account}/fileServices/fileshares/files/read`,
        `${account}/fileServices/readFileBackupSemantics/action`,
      ],
    },
    write: {
      word: "write-files",
      role: roles.storageFileDataPrivilegedContributor,
      may: "read, write and delete all files of",
      operations: [
        `${account}/fileServices/fileshares/files/read`,
        `${account}/fileServices/fileshares/files/write`,
        `${account}/fileServices/fileshares/files/delete`,
        `${account}/fileServices/writeFileBackupSemantics/action`,
      ],
    },
  },
  withoutKeys: [
    withoutSharedKey,
    "A share that is mounted with the account's key is not mounted any more: that is how Functions keep their content on Azure Files, and Container Apps and AKS mount shares over SMB.",
  ],
  sources: [entra, "https://learn.microsoft.com/azure/storage/files/authorize-oauth-rest"],
} as const satisfies ServiceDefinition;
