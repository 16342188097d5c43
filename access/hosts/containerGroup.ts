import type { HostType } from "./hostType.ts";

/** Container Instances. */
export const containerGroup: HostType = {
  arm: "Microsoft.ContainerInstance/containerGroups",
  types: {
    "azure-native:containerinstance:containergroup": {
      name: "containerGroupName",
      classic: ["azure:containerservice/group:group"],
    },
  },
};
