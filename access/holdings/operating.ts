import { allows, type Operation, type RoleDefinition } from "../../roles/index.ts";

const control = (name: string): Operation => ({ plane: "control", name });
const data = (name: string): Operation => ({ plane: "data", name });

/**
 * What it takes to run code on a host, and so to act as the identities attached to it, by normal type token (Azure facts,
 * section 9). Adding a kind of host is adding a line.
 */
const operations: Readonly<Record<string, readonly Operation[]>> = {
  "azure-native:app:containerapp": [
    control("Microsoft.App/containerApps/write"),
    control("Microsoft.App/containerApps/exec/action"),
    control("Microsoft.App/containerApps/getAuthToken/action"),
    data("Microsoft.App/containerApps/exec/action"),
  ],
  "azure-native:app:job": [
    control("Microsoft.App/jobs/write"),
    control("Microsoft.App/jobs/start/action"),
    control("Microsoft.App/jobs/exec/action"),
    data("Microsoft.App/jobs/exec/action"),
  ],
  "azure-native:web:webapp": [
    control("Microsoft.Web/sites/write"),
    control("Microsoft.Web/sites/publish/action"),
    control("Microsoft.Web/sites/publishxml/action"),
    control("Microsoft.Web/sites/config/write"),
    control("Microsoft.Web/sites/extensions/write"),
    control("Microsoft.Web/sites/functions/write"),
    control("Microsoft.Web/sites/sourcecontrols/write"),
  ],
  "azure-native:web:webappslot": [
    control("Microsoft.Web/sites/slots/write"),
    control("Microsoft.Web/sites/slots/publish/action"),
    control("Microsoft.Web/sites/slots/publishxml/action"),
    control("Microsoft.Web/sites/slots/config/write"),
  ],
  "azure-native:compute:virtualmachine": [
    control("Microsoft.Compute/virtualMachines/write"),
    control("Microsoft.Compute/virtualMachines/runCommand/action"),
    control("Microsoft.Compute/virtualMachines/runCommands/write"),
    control("Microsoft.Compute/virtualMachines/extensions/write"),
    data("Microsoft.Compute/virtualMachines/loginAsAdmin/action"),
    data("Microsoft.Compute/virtualMachines/login/action"),
  ],
  "azure-native:compute:virtualmachinescaleset": [
    control("Microsoft.Compute/virtualMachineScaleSets/write"),
    control("Microsoft.Compute/virtualMachineScaleSets/extensions/write"),
    control("Microsoft.Compute/virtualMachineScaleSets/virtualMachines/write"),
    control("Microsoft.Compute/virtualMachineScaleSets/virtualMachines/runCommand/action"),
    control("Microsoft.Compute/virtualMachineScaleSets/virtualMachines/runCommands/write"),
  ],
  "azure-native:containerservice:managedcluster": [
    control("Microsoft.ContainerService/managedClusters/write"),
    control("Microsoft.ContainerService/managedClusters/runCommand/action"),
    control("Microsoft.ContainerService/managedClusters/listClusterAdminCredential/action"),
    control("Microsoft.ContainerService/managedClusters/accessProfiles/listCredential/action"),
    data("Microsoft.ContainerService/managedClusters/pods/write"),
    data("Microsoft.ContainerService/managedClusters/pods/exec/action"),
    data("Microsoft.ContainerService/managedClusters/apps/deployments/write"),
    data("Microsoft.ContainerService/managedClusters/batch/jobs/write"),
  ],
  "azure-native:logic:workflow": [control("Microsoft.Logic/workflows/write")],
  "azure-native:automation:automationaccount": [
    control("Microsoft.Automation/automationAccounts/write"),
    control("Microsoft.Automation/automationAccounts/jobs/write"),
    control("Microsoft.Automation/automationAccounts/runbooks/write"),
    control("Microsoft.Automation/automationAccounts/runbooks/draft/write"),
  ],
  "azure-native:machinelearningservices:workspace": [
    control("Microsoft.MachineLearningServices/workspaces/computes/write"),
    control("Microsoft.MachineLearningServices/workspaces/jobs/write"),
  ],
  "azure-native:containerinstance:containergroup": [
    control("Microsoft.ContainerInstance/containerGroups/write"),
    control("Microsoft.ContainerInstance/containerGroups/containers/exec/action"),
  ],
};

/** Services with an identity that run nobody's code: who operates them does not act as it. */
const runsNoCode = new Set(
  ["cognitiveservices:account", "search:service", "storage:storageaccount", "keyvault:vault"]
    .concat(["documentdb:databaseaccount", "managedidentity:userassignedidentity", "sql:server"])
    .map((type) => `azure-native:${type}`),
);

/** Whether a role lets its holder run code on a host of this type. */
export function operates(role: RoleDefinition, hostType: string): boolean {
  return operationsOn(hostType).some((operation) => allows(role, operation) !== "no");
}

function operationsOn(type: string): readonly Operation[] {
  if (Object.hasOwn(operations, type)) return operations[type] ?? [];
  return runsNoCode.has(type) ? [] : writesOf(type);
}

/** A type of host that is not known here: whoever writes resources of its provider operates it. */
function writesOf(type: string): readonly Operation[] {
  const [, module = "", name = ""] = type.split(":");
  const plurals = [`${name}s`, `${name}es`, name.replace(/y$/, "ies")];
  return [...new Set(plurals)].map((plural) => control(`Microsoft.${module}/${plural}/write`));
}
