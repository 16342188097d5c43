import type { HostType } from "./hostType.ts";

/** Static web apps and the functions in them. */
export const staticSite: HostType = {
  arm: "Microsoft.Web/staticSites",
  types: {
    "azure-native:web:staticsite": {
      name: "name",
      classic: ["azure:appservice/staticsite:staticsite", "azure:appservice/staticwebapp:staticwebapp"],
    },
  },
};
