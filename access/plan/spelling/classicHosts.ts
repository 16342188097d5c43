import { isRecord, own, type Json } from "../digest.ts";
import type { Spelling } from "./spelling.ts";

/** What runs code, in the classic provider, by the type that it is of in azure-native. */
const types: Readonly<Record<string, readonly string[]>> = {
  "app:containerapp": ["containerapp/app:app"],
  "app:job": ["containerapp/job:job"],
  "web:webapp": [
    "appservice/appservice:appservice",
    "appservice/functionapp:functionapp",
    "appservice/functionappflexconsumption:functionappflexconsumption",
    "appservice/linuxfunctionapp:linuxfunctionapp",
    "appservice/linuxwebapp:linuxwebapp",
    "appservice/windowsfunctionapp:windowsfunctionapp",
    "appservice/windowswebapp:windowswebapp",
    "logicapps/standard:standard",
  ],
  "web:webappslot": [
    "appservice/functionappslot:functionappslot",
    "appservice/linuxfunctionappslot:linuxfunctionappslot",
    "appservice/linuxwebappslot:linuxwebappslot",
    "appservice/slot:slot",
    "appservice/windowsfunctionappslot:windowsfunctionappslot",
    "appservice/windowswebappslot:windowswebappslot",
  ],
  "web:staticsite": ["appservice/staticsite:staticsite", "appservice/staticwebapp:staticwebapp"],
  "compute:virtualmachine": [
    "compute/linuxvirtualmachine:linuxvirtualmachine",
    "compute/virtualmachine:virtualmachine",
    "compute/windowsvirtualmachine:windowsvirtualmachine",
  ],
  "compute:virtualmachinescaleset": [
    "compute/linuxvirtualmachinescaleset:linuxvirtualmachinescaleset",
    "compute/orchestratedvirtualmachinescaleset:orchestratedvirtualmachinescaleset",
    "compute/scaleset:scaleset",
    "compute/windowsvirtualmachinescaleset:windowsvirtualmachinescaleset",
  ],
  "containerinstance:containergroup": ["containerservice/group:group"],
  "logic:workflow": ["logicapps/workflow:workflow"],
  "automation:automationaccount": ["automation/account:account"],
  "machinelearningservices:workspace": [
    "aifoundry/hub:hub",
    "aifoundry/project:project",
    "machinelearning/workspace:workspace",
  ],
  "machinelearningservices:compute": [
    "machinelearning/computecluster:computecluster",
    "machinelearning/computeinstance:computeinstance",
  ],
  "apimanagement:apimanagementservice": ["apimanagement/service:service"],
  "datafactory:factory": ["datafactory/factory:factory"],
  "synapse:workspace": ["synapse/workspace:workspace"],
  "batch:pool": ["batch/pool:pool"],
};

const names: Readonly<Record<string, string>> = {
  "app:containerapp": "containerAppName",
  "app:job": "jobName",
  "compute:virtualmachine": "vmName",
  "compute:virtualmachinescaleset": "vmScaleSetName",
  "logic:workflow": "workflowName",
  "automation:automationaccount": "automationAccountName",
  "machinelearningservices:workspace": "workspaceName",
  "synapse:workspace": "workspaceName",
};

const cluster: Spelling = {
  as: "azure-native:containerservice:managedcluster",
  inputs: {
    name: "resourceName",
    kubeletIdentity: { path: "identityProfile.kubeletidentity", value: kubeletIdentity },
    localAccountDisabled: "disableLocalAccounts",
    roleBasedAccessControlEnabled: "enableRBAC",
    azureActiveDirectoryRoleBasedAccessControl: { path: "aadProfile", value: aadProfile },
  },
  outputs: { kubeletIdentity: "identityProfile.kubeletidentity" },
};

function kubeletIdentity(given: Json): Json {
  const { userAssignedIdentityId, ...rest } = isRecord(given) ? given : {};
  return isRecord(given)
    ? { ...rest, ...(userAssignedIdentityId !== undefined && { resourceId: userAssignedIdentityId }) }
    : given;
}

function aadProfile(given: Json): Json {
  if (!isRecord(given)) return given;
  return {
    managed: true,
    enableAzureRBAC: own(given, "azureRbacEnabled") ?? false,
    adminGroupObjectIDs: own(given, "adminGroupObjectIds") ?? [],
  };
}

export const classicHosts: Readonly<Record<string, Spelling>> = {
  ...Object.fromEntries(
    Object.entries(types).flatMap(([as, spelled]) => {
      const name = names[as];
      const spelling: Spelling = { as: `azure-native:${as}`, inputs: name === undefined ? {} : { name } };
      return spelled.map((type) => [`azure:${type}`, spelling] as const);
    }),
  ),
  "azure:containerservice/kubernetescluster:kubernetescluster": cluster,
};
