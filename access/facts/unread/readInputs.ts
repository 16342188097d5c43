import {
  accessPolicyType,
  accountType,
  assignmentType,
  clusterType,
  credentialType,
  groupMemberType,
  groupTypes,
  identityType,
  roleDefinitionType,
  storageType,
  vaultType,
} from "../../identity/types.ts";
import { isRecord, type Json } from "../../plan/digest.ts";
import { readPath, readType } from "../../plan/spelling/respell.ts";
import { services, type KeyedService } from "../../services/index.ts";
import { isOfAzure } from "../../plan/urn.ts";

/**
 * Inputs that a reader takes, by normal type: what is read is not said to be unread. `""` is the resource's being there;
 * a path stands for all below it. A reader's row stands here beside the others, so that a type read by two has one.
 */
const readInputs: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  [
    assignmentType,
    [
      ...["", "roleAssignmentName", "principalId", "principalType", "roleDefinitionId", "scope"],
      ...["condition", "conditionVersion"],
    ],
  ],
  [
    roleDefinitionType,
    ["", "permissions", "assignableScopes", "roleName", "roleType", "roleDefinitionId", "scope", "description"],
  ],
  [
    credentialType,
    ["", "federatedIdentityCredentialResourceName", "issuer", "subject", "audiences", "claimsMatchingExpression"],
  ],
  // In a refresh what Azure answers counts as inputs: whose an object id is the directory reads from it.
  [identityType, ["", "principalId", "clientId"]],
  [accessPolicyType, ["", "policy"]],
  [vaultType, ["properties.accessPolicies", "properties.enableRbacAuthorization", "properties.tenantId"]],
  ...groupTypes.map(
    (type) => [type, ["", "members", "owners", "displayName", "securityEnabled", "preventDuplicateNames"]] as const,
  ),
  [groupMemberType, ["", "memberObjectId", "groupObjectId"]],
  [accountType, ["kind", "properties.customSubDomainName"]],
  [storageType, ["kind"]],
  [clusterType, ["identityProfile"]],
  // What is kept in a store is reached through the store: whoever may read it is told there.
  ["azure-native:keyvault:secret", ["", "properties"]],
  ["azure-native:keyvault:key", ["", "properties"]],
  ["azure-native:appconfiguration:keyvalue", ["", "value"]],
  ["azure:keyvault/secret:secret", ["", "value", "valueWo", "keyVaultId"]],
  ["azure:keyvault/key:key", ["", "keyVaultId", "keyOpts", "keyType", "curve"]],
]);

/** The switches of keys and passwords, and with them that the service is there. */
const switches: ReadonlySet<string> = new Set(
  Object.values<KeyedService>(services).flatMap(({ types, switch: { path, off, where } }) => {
    // Of a setting that only has to be made, what it says is not read.
    const inputs = ["", ...("isGiven" in off ? [] : [path]), ...(where === undefined ? [] : [where.path])];
    return types.flatMap((type) => inputs.map((input) => `${type} ${input}`));
  }),
);

/** An input that somebody gave, from the resource down. */
export interface UnreadInput {
  readonly path: readonly string[];
  readonly value: Json;
}

/** What no reader takes of an input of a declared type: all of it, a part or nothing. */
export function unreadPart(type: string, { path, value }: UnreadInput): UnreadInput | undefined {
  if (isRead(type, path.join("."))) return undefined;
  if (path.join(".") !== "identity" || !isOfAzure(type)) return { path, value };
  // The reader of hosts tells what is no map.
  if (!isRecord(value)) return undefined;
  const rest = Object.entries(value).filter(([name, part]) => part !== null && !isOfHosts(type, name));
  return rest.length === 0 ? undefined : { path, value: Object.fromEntries(rest) };
}

/** What the reader of hosts takes of an identity, and what Azure answers there. */
function isOfHosts(type: string, name: string): boolean {
  const attached = type.startsWith("azure:") ? "identityIds" : "userAssignedIdentities";
  return name === attached || ["type", "principalId", "tenantId"].includes(name);
}

/** Whether a reader takes an input of a declared type, or with an empty path its being there. */
export function isRead(type: string, path: string): boolean {
  const read = path === "" ? "" : readPath(type, `inputs.${path}`).slice("inputs.".length);
  if (switches.has(`${readType(type)} ${read}`)) return true;
  return (readInputs.get(readType(type)) ?? readInputs.get(type) ?? []).some(
    (each) => each === read || (each !== "" && read.startsWith(`${each}.`)),
  );
}
