import type { HostType } from "./hostType.ts";

/** Logic Apps by consumption; those of the standard plan are web apps. */
export const logicWorkflow: HostType = {
  arm: "Microsoft.Logic/workflows",
  types: {
    "azure-native:logic:workflow": { name: "workflowName", classic: ["azure:logicapps/workflow:workflow"] },
  },
  harmless: { "starts what is there": ["/listCallbackUrl/action"] },
};
