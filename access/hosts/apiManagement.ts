import type { HostType } from "./hostType.ts";

/** API Management: policies are code. */
export const apiManagement: HostType = {
  arm: "Microsoft.ApiManagement/service",
  types: {
    "azure-native:apimanagement:apimanagementservice": {
      name: "serviceName",
      classic: ["azure:apimanagement/service:service"],
    },
  },
};
