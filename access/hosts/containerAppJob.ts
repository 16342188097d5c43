import type { HostType } from "./hostType.ts";

/** Jobs of Container Apps: a start can name another image and command. */
export const containerAppJob: HostType = {
  arm: "Microsoft.App/jobs",
  word: "container apps job",
  types: {
    "azure-native:app:job": { name: "jobName", classic: ["azure:containerapp/job:job"] },
  },
  startSaysWhat: true,
};
