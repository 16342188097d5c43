import type { HostType } from "./hostType.ts";

/** Data Factory: pipelines. */
export const dataFactory: HostType = {
  arm: "Microsoft.DataFactory/factories",
  types: {
    "azure-native:datafactory:factory": { name: "factoryName", classic: ["azure:datafactory/factory:factory"] },
  },
};
