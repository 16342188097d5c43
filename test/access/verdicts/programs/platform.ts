// What stackReference.ts refers to.
import { UserAssignedIdentity } from "@pulumi/azure-native/managedidentity/userAssignedIdentity.js";
import { ResourceGroup } from "@pulumi/azure-native/resources/resourceGroup.js";

const group = new ResourceGroup("platform");
const identity = new UserAssignedIdentity("shared", { resourceGroupName: group.name });

export const principalId = identity.principalId;
