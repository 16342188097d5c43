import { containerApp } from "./containerApp.ts";
import { containerAppJob } from "./containerAppJob.ts";
import type { HostDefinition } from "./definition.ts";
import { functionApp } from "./functionApp.ts";
import { virtualMachine } from "./virtualMachine.ts";
import { virtualMachineScaleSet } from "./virtualMachineScaleSet.ts";
import { webApp } from "./webApp.ts";
import { webAppSlot } from "./webAppSlot.ts";

/** Every host that code can run on, a file and a row each. */
export const hosts: readonly HostDefinition[] = [
  containerApp,
  containerAppJob,
  webApp,
  webAppSlot,
  functionApp,
  virtualMachine,
  virtualMachineScaleSet,
];
