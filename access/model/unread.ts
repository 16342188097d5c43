import { isRecord, listAt, own, type Json } from "../plan/digest.ts";
import type { PlannedResource } from "../plan/resource.ts";
import type { ResourceGraph } from "./graph.ts";
import type { ModelUnknown } from "./model.ts";
import {
  assignmentType,
  credentialType,
  groupMemberType,
  groupType,
  principalTypes,
  roleDefinitionType,
} from "./types.ts";

/** Access that the program declares in ways this model does not read yet: said by name, never taken for none. */
export function unreadAccess(graph: ResourceGraph): ModelUnknown[] {
  return graph.resources.flatMap((resource) =>
    checks.flatMap((check) => check(resource).map(({ path, why }) => ({ urn: resource.urn, path, why }))),
  );
}

type Check = (resource: PlannedResource) => { readonly path: string; readonly why: string }[];

const checks: readonly Check[] = [byType, byKeys, byAccessPolicies, byOwners, byAttachedIdentity];

/** Types that carry access by what they are. */
function byType({ type }: PlannedResource) {
  const readTypes = [assignmentType, roleDefinitionType, credentialType, groupMemberType];
  const isRead = [...readTypes, ...Object.keys(principalTypes)].includes(type);
  if (isRead || !accessTypes.some((pattern) => pattern.test(type))) return [];
  return [{ path: "", why: `${type} may give access and is not read yet` }];
}

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

/** Services beside AI accounts whose keys are access, and the input that switches them off. */
const keyedTypes: Readonly<Record<string, readonly [path: readonly string[], off: boolean]>> = {
  "azure-native:search:service": [["disableLocalAuth"], true],
  "azure-native:storage:storageaccount": [["allowSharedKeyAccess"], false],
  "azure-native:documentdb:databaseaccount": [["disableLocalAuth"], true],
  "azure-native:servicebus:namespace": [["disableLocalAuth"], true],
  "azure-native:eventhub:namespace": [["disableLocalAuth"], true],
  "azure-native:appconfiguration:configurationstore": [["disableLocalAuth"], true],
};

function byKeys({ type, inputs }: PlannedResource) {
  const keyed = Object.hasOwn(keyedTypes, type) ? keyedTypes[type] : undefined;
  if (keyed === undefined) return [];
  const [path, off] = keyed;
  const value = path.reduce<Json | undefined>((found, key) => own(found, key), inputs);
  if (value === off) return [];
  return [{ path: `inputs.${path.join(".")}`, why: "takes keys: whoever has one gets in, which is not read yet" }];
}

function byAccessPolicies({ type, inputs }: PlannedResource) {
  if (type !== "azure-native:keyvault:vault") return [];
  const policies = own(own(inputs, "properties"), "accessPolicies");
  if (policies === undefined || (Array.isArray(policies) && policies.length === 0)) return [];
  return [{ path: "inputs.properties.accessPolicies", why: "access policies give access and are not read yet" }];
}

function byOwners({ type, inputs }: PlannedResource) {
  if (type !== groupType || inputs.owners === undefined || listAt(inputs, "owners")?.length === 0) return [];
  return [{ path: "inputs.owners", why: "its owners can add themselves as members, which is not read yet" }];
}

/** The identity that a resource runs as, wherever its type keeps it. */
function byAttachedIdentity({ inputs }: PlannedResource) {
  const why = "runs as an identity: whoever operates it can act as that identity, which is not read yet";
  if (typeof own(inputs, "identity") === "string") return [{ path: "inputs.identity", why }];
  const path = pathOf(inputs, /^(userAssignedIdentit(y|ies)|identityIds|identityProfile)$/, ["inputs"]);
  return path === undefined ? [] : [{ path, why }];
}

function pathOf(value: Json | undefined, key: RegExp, path: readonly string[]): string | undefined {
  if (!isRecord(value)) return undefined;
  for (const [name, inner] of Object.entries(value)) {
    const found = key.test(name) ? [...path, name].join(".") : pathOf(inner, key, [...path, name]);
    if (found !== undefined) return found;
  }
  return undefined;
}
