import { policiesOf } from "./classicAccess.ts";
import { inverted, type Spelling } from "./spelling.ts";

const account: Spelling = {
  as: "azure-native:cognitiveservices:account",
  inputs: { name: "accountName", localAuthEnabled: inverted("properties.disableLocalAuth") },
};

/** Services and what resources lie in, in the classic provider. */
export const classicServices: Readonly<Record<string, Spelling>> = {
  "azure:core/resourcegroup:resourcegroup": {
    as: "azure-native:resources:resourcegroup",
    inputs: { name: "resourceGroupName" },
  },
  "azure:cognitive/account:account": account,
  "azure:cognitive/aiservices:aiservices": {
    as: account.as,
    inputs: { name: "accountName", localAuthenticationEnabled: inverted("properties.disableLocalAuth") },
    says: { kind: "AIServices" },
  },
  "azure:search/service:service": {
    as: "azure-native:search:service",
    inputs: { name: "searchServiceName", localAuthenticationEnabled: inverted("disableLocalAuth") },
  },
  "azure:storage/account:account": {
    as: "azure-native:storage:storageaccount",
    inputs: {
      name: "accountName",
      sharedAccessKeyEnabled: "allowSharedKeyAccess",
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
