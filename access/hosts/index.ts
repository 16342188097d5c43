import { apiManagement } from "./apiManagement.ts";
import { automation } from "./automation.ts";
import { batch } from "./batch.ts";
import { connectedCluster } from "./connectedCluster.ts";
import { containerApp } from "./containerApp.ts";
import { containerAppJob } from "./containerAppJob.ts";
import { containerGroup } from "./containerGroup.ts";
import { dataFactory } from "./dataFactory.ts";
import { foundryProject } from "./foundryProject.ts";
import type { HostType } from "./hostType.ts";
import { hybridMachine } from "./hybridMachine.ts";
import { loadTest } from "./loadTest.ts";
import { logicWorkflow } from "./logicWorkflow.ts";
import { managedCluster } from "./managedCluster.ts";
import { mlBatchEndpoint } from "./mlBatchEndpoint.ts";
import { mlOnlineEndpoint } from "./mlOnlineEndpoint.ts";
import { mlWorkspace } from "./mlWorkspace.ts";
import { sessionPool } from "./sessionPool.ts";
import { staticSite } from "./staticSite.ts";
import { synapse } from "./synapse.ts";
import { virtualMachine } from "./virtualMachine.ts";
import { virtualMachineScaleSet } from "./virtualMachineScaleSet.ts";
import { webApp } from "./webApp.ts";
import { webAppSlot } from "./webAppSlot.ts";

export type { HostType } from "./hostType.ts";
export { runsNoCode } from "./runsNoCode.ts";

/** Compute that runs as identities. A new type is a file and a line. */
export const hostTypes: readonly HostType[] = [
  apiManagement,
  automation,
  batch,
  connectedCluster,
  containerApp,
  containerAppJob,
  containerGroup,
  dataFactory,
  foundryProject,
  hybridMachine,
  loadTest,
  logicWorkflow,
  managedCluster,
  mlBatchEndpoint,
  mlOnlineEndpoint,
  mlWorkspace,
  sessionPool,
  staticSite,
  synapse,
  virtualMachine,
  virtualMachineScaleSet,
  webApp,
  webAppSlot,
];

const byType = new Map(hostTypes.flatMap((host) => Object.keys(host.types).map((type) => [type, host] as const)));

/** What is known of a host, by its normal type token. */
export function hostTypeOf(type: string): HostType | undefined {
  return byType.get(type);
}
