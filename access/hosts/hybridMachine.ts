import type { HostType } from "./hostType.ts";

/** Machines anywhere, connected by Azure Arc. */
export const hybridMachine: HostType = {
  arm: "Microsoft.HybridCompute/machines",
  types: {
    "azure-native:hybridcompute:machine": { name: "machineName", classic: ["azure:arcmachine/arcmachine:arcmachine"] },
  },
  besides: {
    actions: [
      "Microsoft.GuestConfiguration/guestConfigurationAssignments/write",
      "Microsoft.HybridConnectivity/endpoints/*action",
    ],
  },
};
