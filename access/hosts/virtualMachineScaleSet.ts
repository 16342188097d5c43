import type { HostType } from "./hostType.ts";

/** Scale sets and the machines in them. */
export const virtualMachineScaleSet: HostType = {
  arm: "Microsoft.Compute/virtualMachineScaleSets",
  word: "scale set",
  types: {
    "azure-native:compute:virtualmachinescaleset": {
      name: "vmScaleSetName",
      classic: [
        "azure:compute/linuxvirtualmachinescaleset:linuxvirtualmachinescaleset",
        "azure:compute/orchestratedvirtualmachinescaleset:orchestratedvirtualmachinescaleset",
        "azure:compute/scaleset:scaleset",
        "azure:compute/windowsvirtualmachinescaleset:windowsvirtualmachinescaleset",
      ],
    },
    "azure-native:compute:virtualmachinescalesetvm": {},
  },
  anyProcess: true,
};
