import type { HostType } from "./hostType.ts";

/** Synapse: notebooks and pipelines. */
export const synapse: HostType = {
  arm: "Microsoft.Synapse/workspaces",
  types: {
    "azure-native:synapse:workspace": { name: "workspaceName", classic: ["azure:synapse/workspace:workspace"] },
  },
};
