import { containerApp } from "./containerApp.ts";
import { containerAppJob } from "./containerAppJob.ts";
import type { HostDefinition } from "./definition.ts";
import { virtualMachine } from "./virtualMachine.ts";
import { virtualMachineScaleSet } from "./virtualMachineScaleSet.ts";

/** Every host that code can run on, a file and a row each. */
export const hosts: readonly HostDefinition[] = [containerApp, containerAppJob, virtualMachine, virtualMachineScaleSet];
