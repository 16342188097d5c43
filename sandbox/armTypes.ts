import type { ResourceType } from "./provider.ts";
import { appServicePlan } from "./types/appServicePlan.ts";
import { cognitiveAccount } from "./types/cognitiveAccount.ts";
import { cognitiveDeployment } from "./types/cognitiveDeployment.ts";
import { containerApp, containerAppJob, managedEnvironment } from "./types/containerApps.ts";
import { federatedIdentityCredential } from "./types/federatedIdentityCredential.ts";
import { keyVault } from "./types/keyVault.ts";
import { logWorkspace } from "./types/logWorkspace.ts";
import { managedCluster } from "./types/managedCluster.ts";
import { resourceGroup } from "./types/resourceGroup.ts";
import { roleAssignment } from "./types/roleAssignment.ts";
import { roleDefinition } from "./types/roleDefinition.ts";
import { searchService } from "./types/searchService.ts";
import { storageAccount } from "./types/storageAccount.ts";
import { userAssignedIdentity } from "./types/userAssignedIdentity.ts";
import { webApp } from "./types/webApp.ts";

/** The types of azure-native that are in the sandbox. */
export const armTypes: readonly ResourceType[] = [
  appServicePlan,
  cognitiveAccount,
  cognitiveDeployment,
  containerApp,
  containerAppJob,
  federatedIdentityCredential,
  keyVault,
  logWorkspace,
  managedCluster,
  managedEnvironment,
  resourceGroup,
  roleAssignment,
  roleDefinition,
  searchService,
  storageAccount,
  userAssignedIdentity,
  webApp,
];
