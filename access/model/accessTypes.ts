import {
  accessPolicyType,
  assignmentType,
  credentialType,
  groupMemberType,
  principalTypes,
  roleDefinitionType,
} from "./types.ts";

/** Whether resources of a type may carry access that no reader reads. */
export function carriesUnreadAccess(type: string): boolean {
  return !readTypes.has(type) && accessTypes.some((pattern) => pattern.test(type));
}

const readTypes: ReadonlySet<string> = new Set([
  assignmentType,
  roleDefinitionType,
  credentialType,
  groupMemberType,
  accessPolicyType,
  ...Object.keys(principalTypes),
]);

const accessTypes: readonly RegExp[] = [
  // Roles, in every provider and by every name.
  /roleassignment|roledefinition|roleeligib|rolemanagement|rolebinding|rolemember|directoryrole|denyassignment/,
  /:authorization[:/].*:assignment|accesspolic|accessgroup|delegatedpermission|registration(assignment|definition)$/,
  // Ways to sign in, and who is in a group.
  /federatedidentitycredential|password|clientsecret|certificate$|groupmember/,
  // What can declare anything: templates, generic resources, shell commands.
  /:resources(\/\w+)?:(deployment\w*|resource|deploymentstack\w*)$|^azapi:|^command:|deploymentscript/,
  // Accounts of the classic provider, whose arguments have other names.
  /^azure:(cognitive|search|keyvault|storage|cosmosdb)\//,
];
