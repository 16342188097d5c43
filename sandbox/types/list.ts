import type { ResourceType } from "../provider/resourceType.ts";
import { appServicePlan } from "./arm/appServicePlan.ts";
import { cognitiveAccount } from "./arm/cognitiveAccount.ts";
import { accountConnection, projectConnection } from "./arm/cognitiveConnection.ts";
import { cognitiveDeployment } from "./arm/cognitiveDeployment.ts";
import { cognitiveProject } from "./arm/cognitiveProject.ts";
import { containerApp } from "./arm/containerApp.ts";
import { containerAppJob } from "./arm/containerAppJob.ts";
import { diagnosticSetting } from "./arm/diagnosticSetting.ts";
import { federatedIdentityCredential } from "./arm/federatedIdentityCredential.ts";
import { keyVault } from "./arm/keyVault.ts";
import { keyVaultSecret } from "./arm/keyVaultSecret.ts";
import { loadTest } from "./arm/loadTest.ts";
import { logWorkspace } from "./arm/logWorkspace.ts";
import { managedCluster } from "./arm/managedCluster.ts";
import { managedEnvironment } from "./arm/managedEnvironment.ts";
import { networkInterface } from "./arm/networkInterface.ts";
import { networkSecurityGroup } from "./arm/networkSecurityGroup.ts";
import { publicIPAddress } from "./arm/publicIPAddress.ts";
import { resourceGroup } from "./arm/resourceGroup.ts";
import { roleAssignment } from "./arm/roleAssignment.ts";
import { roleDefinition } from "./arm/roleDefinition.ts";
import { searchService } from "./arm/searchService.ts";
import { storageAccount } from "./arm/storageAccount.ts";
import { subnet } from "./arm/subnet.ts";
import { userAssignedIdentity } from "./arm/userAssignedIdentity.ts";
import { virtualMachine } from "./arm/virtualMachine.ts";
import { virtualMachineScaleSet } from "./arm/virtualMachineScaleSet.ts";
import { virtualNetwork } from "./arm/virtualNetwork.ts";
import { webApp } from "./arm/webApp.ts";
import { webAppApplicationSettings, webAppApplicationSettingsSlot } from "./arm/webAppApplicationSettings.ts";
import { webAppSlot } from "./arm/webAppSlot.ts";
import { webAppSlotConfigurationNames } from "./arm/webAppSlotConfigurationNames.ts";
import { entraApplication } from "./entra/application.ts";
import { entraGroup } from "./entra/group.ts";
import { entraGroupMember } from "./entra/groupMember.ts";
import { entraServicePrincipal } from "./entra/servicePrincipal.ts";
import { entraUser } from "./entra/user.ts";

/** The types of azure-native that are in the sandbox. */
export const armTypes: readonly ResourceType[] = [
  appServicePlan,
  cognitiveAccount,
  accountConnection,
  cognitiveDeployment,
  cognitiveProject,
  projectConnection,
  containerApp,
  containerAppJob,
  diagnosticSetting,
  federatedIdentityCredential,
  keyVault,
  keyVaultSecret,
  loadTest,
  logWorkspace,
  managedCluster,
  managedEnvironment,
  networkInterface,
  networkSecurityGroup,
  publicIPAddress,
  resourceGroup,
  roleAssignment,
  roleDefinition,
  searchService,
  storageAccount,
  subnet,
  userAssignedIdentity,
  virtualMachine,
  virtualMachineScaleSet,
  virtualNetwork,
  webApp,
  webAppApplicationSettings,
  webAppApplicationSettingsSlot,
  webAppSlot,
  webAppSlotConfigurationNames,
];

/** The types of azuread that are in the sandbox. */
export const entraTypes: readonly ResourceType[] = [
  entraApplication,
  entraGroup,
  entraGroupMember,
  entraServicePrincipal,
  entraUser,
];

/**
 * The type with a name of the tenant: `Microsoft.App/jobs`, `group`. Some share one, such as all `config` of a site: then the
 * id tells which.
 *
 * @throws Error when it is not in the sandbox.
 */
export function typeNamed(type: string, id: string): ResourceType {
  const named = [...armTypes, ...entraTypes].filter((known) => known.type.toLowerCase() === type.toLowerCase());
  const found = named.length < 2 ? named[0] : named.find((known) => isIdOf(known, id));
  if (found === undefined) throw new Error(`not in the sandbox: ${type}; ${howToAdd()}`);
  return found;
}

function isIdOf(known: ResourceType, id: string): boolean {
  try {
    known.inputsOfId(id);
    return true;
  } catch {
    return false;
  }
}

/** What a new type needs: one file, and its row above. @param folder of its kind. */
export function howToAdd(folder: "arm" | "entra" | "arm or entra" = "arm or entra"): string {
  return `add a file for it to sandbox/types/${folder}, and a row to sandbox/types/list.ts`;
}
