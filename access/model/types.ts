/**
 * What the model knows of resource types, by normal type token (no API version, lower case). Adding a kind of resource is
 * adding a line.
 */
import type { ActorKind, ScopeKind } from "../report.ts";

export const accountType = "azure-native:cognitiveservices:account";
export const identityType = "azure-native:managedidentity:userassignedidentity";
export const credentialType = "azure-native:managedidentity:federatedidentitycredential";
export const roleDefinitionType = "azure-native:authorization:roledefinition";
export const groupType = "azuread:index/group:group";
export const groupMemberType = "azuread:index/groupmember:groupmember";
export const assignmentType = "azure-native:authorization:roleassignment";

/** Resources that are principals themselves, and the output that holds their object id. */
export const principalTypes: Readonly<Record<string, ActorKind>> = {
  [identityType]: "identity",
  [groupType]: "group",
  "azuread:index/user:user": "user",
  "azuread:index/serviceprincipal:serviceprincipal": "servicePrincipal",
};

/** Resources that roles can be given on, beside accounts, whose kind is an input. */
export const scopeTypes: Readonly<Record<string, ScopeKind>> = {
  [identityType]: "identity",
  "azure-native:resources:resourcegroup": "resourceGroup",
  "azure-native:search:service": "search",
  "azure-native:keyvault:vault": "keyVault",
  "azure-native:storage:storageaccount": "storage",
  "azure-native:app:containerapp": "host",
  "azure-native:app:job": "host",
  "azure-native:web:webapp": "host",
  "azure-native:compute:virtualmachine": "host",
  "azure-native:containerservice:managedcluster": "host",
};

/** ARM resource types of scopes given by id. */
export const armScopeKinds: Readonly<Record<string, ScopeKind>> = {
  "microsoft.cognitiveservices/accounts": "cognitiveServices",
  "microsoft.managedidentity/userassignedidentities": "identity",
  "microsoft.search/searchservices": "search",
  "microsoft.keyvault/vaults": "keyVault",
  "microsoft.storage/storageaccounts": "storage",
  "microsoft.app/containerapps": "host",
  "microsoft.app/jobs": "host",
  "microsoft.web/sites": "host",
  "microsoft.compute/virtualmachines": "host",
  "microsoft.containerservice/managedclusters": "host",
};

/** The kind of a Cognitive Services account by its `kind`. */
export function accountScopeKind(kind: string | undefined): ScopeKind {
  const kinds: Readonly<Record<string, ScopeKind>> = {
    openai: "openai",
    aiservices: "aiservices",
    formrecognizer: "documentIntelligence",
  };
  const key = kind?.toLowerCase() ?? "";
  return Object.hasOwn(kinds, key) ? (kinds[key] ?? "cognitiveServices") : "cognitiveServices";
}
