import type { HostType } from "./hostType.ts";

/** Automation: runbooks and what its workers run. */
export const automation: HostType = {
  arm: "Microsoft.Automation/automationAccounts",
  types: {
    "azure-native:automation:automationaccount": {
      name: "automationAccountName",
      classic: ["azure:automation/account:account"],
    },
  },
  startSaysWhat: true,
};
