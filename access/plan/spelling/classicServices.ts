import { policiesOf } from "./classicAccess.ts";
import type { Spelling } from "./spelling.ts";

/** Scopes, and inputs of services other than their key switches (access/services), in the classic provider. */
export const classicServices: Readonly<Record<string, Spelling>> = {
  "azure:core/resourcegroup:resourcegroup": {
    as: "azure-native:resources:resourcegroup",
    inputs: { name: "resourceGroupName" },
  },
  "azure:cognitive/aiservices:aiservices": {
    as: "azure-native:cognitiveservices:account",
    inputs: {},
    says: { kind: "AIServices" },
  },
  "azure:storage/account:account": {
    as: "azure-native:storage:storageaccount",
    inputs: {
      localUserEnabled: "isLocalUserEnabled",
      sftpEnabled: "isSftpEnabled",
      allowNestedItemsToBePublic: "allowBlobPublicAccess",
    },
  },
  "azure:keyvault/keyvault:keyvault": {
    as: "azure-native:keyvault:vault",
    inputs: {
      name: "vaultName",
      accessPolicies: { path: "properties.accessPolicies", value: policiesOf },
      rbacAuthorizationEnabled: "properties.enableRbacAuthorization",
      enableRbacAuthorization: "properties.enableRbacAuthorization",
      enabledForDeployment: "properties.enabledForDeployment",
      enabledForTemplateDeployment: "properties.enabledForTemplateDeployment",
    },
  },
};
