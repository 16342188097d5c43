import type { ServiceTarget } from "../service/target.ts";

/** What is logged of one ARM resource. */
export interface Logged {
  /** The resource below the service that has the log, such as `/blobServices/default`; "" for the service itself. */
  readonly below: string;
  /** Its word in the logical name of the setting. @default none */
  readonly word?: string;
  readonly categories: readonly string[];
}

const ofData = ["StorageRead", "StorageWrite", "StorageDelete"];

/** Each of the services of a storage account has a log of its own, which tells how each caller signed in. */
const ofStorage: Readonly<Record<string, Logged>> = {
  blobs: { below: "/blobServices/default", word: "blobs", categories: ofData },
  queues: { below: "/queueServices/default", word: "queues", categories: ofData },
  tables: { below: "/tableServices/default", word: "tables", categories: ofData },
  files: { below: "/fileServices/default", word: "files", categories: ofData },
};

/**
 * The categories that name callers, by type in azure-native. Each has a page below
 * https://learn.microsoft.com/azure/azure-monitor/reference/logs-index
 */
const byType: Readonly<Record<string, readonly Logged[]>> = {
  // RequestResponse has the objectId of callers with a token; Audit has ListKey.
  "azure-native:cognitiveservices:Account": [{ below: "", categories: ["Audit", "RequestResponse"] }],
  "azure-native:search:Service": [{ below: "", categories: ["OperationLogs"] }],
  "azure-native:keyvault:Vault": [{ below: "", categories: ["AuditEvent"] }],
  "azure-native:storage:StorageAccount": Object.values(ofStorage),
};

/** The logs of a service; of a storage account all four, of its queues alone only theirs. */
export function logsOf(
  service: object,
  { parent, definition }: Pick<ServiceTarget, "definition"> & { readonly parent: object },
): readonly Logged[] {
  const one = parent === service ? undefined : ofStorage[definition.kind ?? ""];
  return one === undefined ? (byType[definition.type] ?? []) : [one];
}
