import type { HostType } from "./hostType.ts";

/** Container Apps. */
export const containerApp: HostType = {
  arm: "Microsoft.App/containerApps",
  word: "container app",
  types: {
    "azure-native:app:containerapp": { name: "containerAppName", classic: ["azure:containerapp/app:app"] },
  },
};
