/**
 * The resource types that the model knows, by normal type token (no API version, lower case). Adding a kind of resource is
 * adding a line.
 */
import type { ActorKind, ScopeKind } from "../terms/report.ts";

export const accountType = "azure-native:cognitiveservices:account";
export const searchType = "azure-native:search:service";
export const storageType = "azure-native:storage:storageaccount";
export const vaultType = "azure-native:keyvault:vault";
export const accessPolicyType = "azure-native:keyvault:accesspolicy";
export const clusterType = "azure-native:containerservice:managedcluster";
export const resourceGroupType = "azure-native:resources:resourcegroup";
export const identityType = "azure-native:managedidentity:userassignedidentity";
export const credentialType = "azure-native:managedidentity:federatedidentitycredential";
export const roleDefinitionType = "azure-native:authorization:roledefinition";
export const groupTypes = [
  "azuread:index/group:group",
  "azuread:index/groupwithoutmembers:groupwithoutmembers",
] as const;
export const isGroupType = (type: string): boolean => (groupTypes as readonly string[]).includes(type);
export const servicePrincipalType = "azuread:index/serviceprincipal:serviceprincipal";
export const groupMemberType = "azuread:index/groupmember:groupmember";
export const assignmentType = "azure-native:authorization:roleassignment";
export const stackReferenceType = "pulumi:pulumi:stackreference";

/** Resources that are principals themselves. */
export const principalTypes: Readonly<Record<string, ActorKind>> = {
  [identityType]: "identity",
  [groupTypes[0]]: "group",
  [groupTypes[1]]: "group",
  "azuread:index/user:user": "user",
  [servicePrincipalType]: "servicePrincipal",
};

/** User-assigned identities, which others can act as. */
export const identityTypes: ReadonlySet<string> = new Set(
  Object.keys(principalTypes).filter((type) => principalTypes[type] === "identity"),
);

/** Types that only describe access. They are no actors, and nothing is held on them. */
export const accessItselfTypes: ReadonlySet<string> = new Set([
  assignmentType,
  credentialType,
  accessPolicyType,
  groupMemberType,
]);

/** Resources on which roles can be assigned, except accounts, whose kind is an input. */
export const scopeTypes: Readonly<Record<string, ScopeKind>> = {
  [identityType]: "identity",
  [resourceGroupType]: "resourceGroup",
  [searchType]: "search",
  [vaultType]: "keyVault",
  [storageType]: "storage",
  "azure-native:app:containerapp": "host",
  "azure-native:app:job": "host",
  "azure-native:web:webapp": "host",
  "azure-native:web:webappslot": "host",
  "azure-native:compute:virtualmachine": "host",
  "azure-native:compute:virtualmachinescaleset": "host",
  [clusterType]: "host",
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
  "microsoft.web/sites/slots": "host",
  "microsoft.compute/virtualmachines": "host",
  "microsoft.compute/virtualmachinescalesets": "host",
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
