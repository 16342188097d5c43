import type { HostType } from "./hostType.ts";

/** Virtual machines. */
export const virtualMachine: HostType = {
  arm: "Microsoft.Compute/virtualMachines",
  word: "virtual machine",
  types: {
    "azure-native:compute:virtualmachine": {
      name: "vmName",
      classic: [
        "azure:compute/linuxvirtualmachine:linuxvirtualmachine",
        "azure:compute/virtualmachine:virtualmachine",
        "azure:compute/windowsvirtualmachine:windowsvirtualmachine",
      ],
    },
  },
  besides: { actions: ["Microsoft.GuestConfiguration/guestConfigurationAssignments/write"] },
  anyProcess: true,
};
