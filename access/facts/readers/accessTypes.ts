import {
  accessPolicyType,
  assignmentType,
  credentialType,
  groupMemberType,
  principalTypes,
  roleDefinitionType,
} from "../../identity/types.ts";
import { entraTrustTypes } from "./entra/trust.ts";
import { namedTypes } from "./named/rows.ts";

/** Whether resources of a type may carry access that no reader reads. */
export function carriesUnreadAccess(type: string): boolean {
  if (readTypes.has(type) || harmlessTypes.has(type)) return false;
  return accessTypes.some((pattern) => pattern.test(type)) || isNamedForAccess(type);
}

const readTypes: ReadonlySet<string> = new Set([
  assignmentType,
  roleDefinitionType,
  credentialType,
  groupMemberType,
  accessPolicyType,
  ...Object.keys(principalTypes),
  ...entraTrustTypes,
  ...namedTypes,
]);

const accessTypes: readonly RegExp[] = [
  // Roles, in every provider and by every name.
  /roleassignment|roledefinition|roleeligib|rolemanagement|rolebinding|rolemember|directoryrole|denyassignment/,
  /:authorization[:/].*:assignment|accesspolic|accessgroup|delegatedpermission|registration(assignment|definition)$/,
  // Ways to sign in, and who is in a group.
  /federatedidentitycredential|password|clientsecret|certificate$|groupmember/,
  /^azuread:.*:(invitation|synchronizationsecret)$|^azure-native:web:\w*(ftp|scm)allowed(slot)?$/,
  // What can declare anything: templates, generic resources, shell commands, code of a program, charts.
  /:resources(\/\w+)?:(deployment\w*|resource|deploymentstack\w*)$|^azapi:|^command:|deploymentscript/,
  /templatedeployment|:resources:azure(cli|powershell)script$|^(azurerm|terraform-azapi|terraform-provider):|blueprint/,
  /^pulumi-\w+:dynamic|^kubernetes:(helm|yaml|kustomize)\b|:kubernetesconfiguration:/,
  // Code that runs as the identity of what it is written on.
  /:virtualmachine(scaleset(vm)?)?(runcommand|extension)|:compute:extension$|:automation:(runbook|webhook|jobschedule)/,
  // Rights that are handed to another tenant, publisher or subscription.
  /lighthouse|:managedservices:|:solutions:|:subscription:(alias|subscription)$|^azure:core\/subscription:|:managementgroupsubscription/,
  // What places and policies make of roles that are given elsewhere.
  /policy(set)?definition$|:management:managementgroup$|groupsubscriptionassociation|subscriptiontardirectory/,
  // Roles, rights and keys that a resource of another kind hands on.
  /scopemap$|:servicelinker:|projectenvironmenttype$|:managedhsm$|:(account|project)connection$|:machinelearningservices:connection$/,
  // Who may use what is in a service.
  /:labservices:user$|mongodbresourcemongouser|:storage:localuser$|:apimanagement:(\w*subscription|user|groupuser)$/,
  // Accounts of the classic provider, whose arguments have other names.
  /^azure:(cognitive|search|keyvault|storage|cosmosdb)\//,
];

/** Whether a type of Azure that no line above knows has a name that speaks of access. */
function isNamedForAccess(type: string): boolean {
  const [provider = "", , name = ""] = type.split(":");
  return /^(azure-native|azure|azuread)$/.test(provider) && accessWords.test(name);
}

const accessWords =
  /role|access|permission|policyassignment|admin|owner|credential|key|token|principal|member|delegat|authoriz|identity|trust/;

/** Names that speak of access where there is none: what is kept in a vault, the network of a disk, the public half of a key. */
const harmlessTypes: ReadonlySet<string> = new Set([
  "azure-native:keyvault:key",
  "azure-native:compute:diskaccess",
  "azure-native:compute:sshpublickey",
]);
