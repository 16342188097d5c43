// Each host with an identity of its own, and groups with a role on the resource group or on one host.
import { RoleAssignment } from "@pulumi/azure-native/authorization/roleAssignment.js";
import { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup.js";
import { Group } from "@pulumi/azuread/group.js";
import type { Input } from "@pulumi/pulumi";

import {
  ContainerApp,
  ContainerAppJob,
  FunctionApp,
  StorageAccount,
  VirtualMachine,
  VirtualMachineScaleSet,
  WebApp,
  WebAppSlot,
  WorkloadIdentity,
} from "../../../../components/index.ts";
import { findRole } from "../../../../roles/index.ts";

const group = new ResourceGroup("rg", { resourceGroupName: "rg" });
const resourceGroupName = group.name;
const runs = (name: string) => ({ identity: new WorkloadIdentity(name, { resourceGroupName }) });
const container = { name: "main", image: "contoso.azurecr.io/main:1" };
const osProfile = { linuxConfiguration: { disablePasswordAuthentication: true } };

const app = new WebApp("site", { resourceGroupName, workload: runs("webApp") });
const hosts = {
  containerApp: new ContainerApp("app", {
    resourceGroupName,
    template: { containers: [container] },
    workload: runs("containerApp"),
  }),
  containerAppJob: new ContainerAppJob("job", {
    resourceGroupName,
    configuration: { triggerType: "Manual", replicaTimeout: 60 },
    template: { containers: [container] },
    workload: runs("containerAppJob"),
  }),
  webApp: app,
  webAppSlot: new WebAppSlot("slot", { resourceGroupName, app, slot: "staging", workload: runs("webAppSlot") }),
  functionApp: new FunctionApp("function", {
    resourceGroupName,
    hostStorage: new StorageAccount("storage", { resourceGroupName }),
    runFromPackage: "1",
    workload: runs("functionApp"),
  }),
  virtualMachine: new VirtualMachine("machine", { resourceGroupName, osProfile, workload: runs("virtualMachine") }),
  virtualMachineScaleSet: new VirtualMachineScaleSet("workers", {
    resourceGroupName,
    virtualMachineProfile: { osProfile },
    workload: runs("virtualMachineScaleSet"),
  }),
};

function give(name: string, role: string, scope: Input<string>): void {
  const { objectId: principalId } = new Group(name, { displayName: name, securityEnabled: true });
  const roleDefinitionId = `/providers/Microsoft.Authorization/roleDefinitions/${findRole(role)?.id ?? role}`;
  new RoleAssignment(name, { scope, principalId, principalType: "Group", roleDefinitionId });
}

for (const role of [
  "Reader",
  "Contributor",
  "Container Apps Contributor",
  "Container Apps Operator",
  "Container Apps Jobs Contributor",
  "Container Apps Jobs Operator",
  "Website Contributor",
  "Virtual Machine Contributor",
]) {
  give(role, role, group.id);
}
for (const [name, { id }] of Object.entries(hosts)) {
  give(`contributors of ${name}`, "Contributor", id);
  give(`readers of ${name}`, "Reader", id);
}
