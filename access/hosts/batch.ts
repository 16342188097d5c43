import type { HostType } from "./hostType.ts";

/** Batch: tasks run on the nodes of its pools. */
export const batch: HostType = {
  arm: "Microsoft.Batch/batchAccounts",
  types: {
    "azure-native:batch:batchaccount": { name: "accountName" },
    "azure-native:batch:pool": { name: "poolName", classic: ["azure:batch/pool:pool"] },
  },
};
