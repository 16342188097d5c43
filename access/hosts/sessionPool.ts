import type { HostType } from "./hostType.ts";

/** Pools of sessions of Container Apps. */
export const sessionPool: HostType = {
  arm: "Microsoft.App/sessionPools",
  types: {
    "azure-native:app:containerappssessionpool": { name: "sessionPoolName" },
  },
};
