import { tenantId, subscriptionId } from "./pretend.ts";
import { invokeArm } from "./invokes/arm.ts";
import type { Provider } from "./provider.ts";
import { anyArmType } from "./types/anyArmType.ts";
import { cognitiveAccount } from "./types/cognitiveAccount.ts";
import { cognitiveDeployment } from "./types/cognitiveDeployment.ts";
import { containerApp, containerAppJob, managedEnvironment } from "./types/containerApps.ts";
import { federatedIdentityCredential } from "./types/federatedIdentityCredential.ts";
import { keyVault } from "./types/keyVault.ts";
import { managedCluster } from "./types/managedCluster.ts";
import { resourceGroup } from "./types/resourceGroup.ts";
import { roleAssignment } from "./types/roleAssignment.ts";
import { roleDefinition } from "./types/roleDefinition.ts";
import { searchService } from "./types/searchService.ts";
import { storageAccount } from "./types/storageAccount.ts";
import { userAssignedIdentity } from "./types/userAssignedIdentity.ts";
import { webApp } from "./types/webApp.ts";
import { textOr } from "./values.ts";

const types = [
  cognitiveAccount,
  cognitiveDeployment,
  containerApp,
  containerAppJob,
  federatedIdentityCredential,
  keyVault,
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
const byToken = new Map(types.map((type) => [type.token.toLowerCase(), type]));

/** The sandbox's azure-native. */
export const azureNative: Provider = {
  name: "azure-native",
  version: "3.28.0",
  settingsOf(config) {
    const location = textOr(config["location"], "");
    return {
      ...(location !== "" && { location }),
      subscriptionId: textOr(config["subscriptionId"], subscriptionId),
      tenantId: textOr(config["tenantId"], tenantId),
    };
  },
  typeOf(token) {
    // A version in the module names an API version of the same type: azure-native:search/v20250501:Service.
    const plain = token.replace(/\/v\d{8}\w*(?=:)/, "");
    return byToken.get(plain.toLowerCase()) ?? anyArmType(plain);
  },
  invoke: invokeArm,
};
