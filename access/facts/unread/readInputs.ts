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
  servicePrincipalType,
  storageType,
  vaultType,
} from "../../identity/types.ts";
import { isRecord, type Json } from "../../plan/digest.ts";
import { readInput, readType } from "../../plan/spelling/respell.ts";
import { entraTrustInputs, entraTrustTypes } from "../readers/entra/trust.ts";
import { counting } from "../../services/counting.ts";
import { services, type KeyedService } from "../../services/index.ts";
import { isOfAzure } from "../../plan/urn.ts";
import { holdsChoices, isPlainChoice } from "./choices.ts";

/**
 * Inputs that a reader takes, by normal type: what is read is not said to be unread. `""` is the resource's being there;
 * a path stands for all below it. A reader's row stands here beside the others, so that a type read by two has one.
 */
export const readInputs: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
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
  [accessPolicyType, ["", "policy", "vaultName"]],
  [vaultType, ["", "properties.accessPolicies", "properties.enableRbacAuthorization"]],
  ...groupTypes.map((type) => [type, ["", "members", "owners", "displayName", "preventDuplicateNames"]] as const),
  ...entraTrustTypes.map((type) => [type, ["", ...entraTrustInputs]] as const),
  [groupMemberType, ["", "memberObjectId", "groupObjectId"]],
  // What it may do is told by what is given to it; of which application it is may be access.
  [servicePrincipalType, [""]],
  [accountType, ["kind", "properties.customSubDomainName"]],
  [storageType, ["kind"]],
  [clusterType, ["identityProfile"]],
]);

/**
 * Of what is kept in a store: its value and its form, of which no reader says more. It is reached through the store, and who may
 * read it is told there. Whether it may be read at all, and what a key may be used for, is not among these.
 */
export const keptInputs: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ["azure-native:keyvault:secret", ["", "properties.value", "properties.contentType"]],
  ["azure-native:keyvault:key", ["", "properties.kty", "properties.keySize", "properties.curveName"]],
  ["azure-native:appconfiguration:keyvalue", ["", "value"]],
  ["azure:keyvault/secret:secret", ["", "value", "valueWo", "keyVaultId"]],
  ["azure:keyvault/key:key", ["", "keyVaultId", "keyType", "keySize", "curve"]],
]);

/** The switches of keys and passwords, and with them that the service is there; and what decides which roles count for its data. */
const switches: ReadonlyMap<string, readonly string[]> = new Map(
  [...Map.groupBy([...keySwitches(), ...dataSwitches()], ([type]) => type)].map(
    ([type, rows]) => [type, rows.flatMap(([, inputs]) => inputs)] as const,
  ),
);

type ReadOfType = readonly [type: string, inputs: readonly string[]];

function keySwitches(): ReadOfType[] {
  return Object.values<KeyedService>(services).flatMap(({ types, switch: { path, off, where } }) => {
    // Of a setting that only has to be made, what it says is not read.
    const inputs = ["", ...("isGiven" in off ? [] : [path]), ...(where === undefined ? [] : [where.path])];
    return types.map((type) => [type, inputs] as const);
  });
}

function dataSwitches(): ReadOfType[] {
  return counting.flatMap(({ types, decidedBy }) => types.map((type) => [type, decidedBy] as const));
}

/** An input that somebody gave, from the resource down. */
export interface UnreadInput {
  readonly path: readonly string[];
  readonly value: Json;
}

/** What no reader takes of an input of a declared type: all of it, a part or nothing. */
export function unreadPart(type: string, { path, value }: UnreadInput): UnreadInput | undefined {
  const at = path.join(".");
  if (isRead(type, at) || isPlainChoice(readType(type), readInput(type, at), value)) return undefined;
  // The reader of hosts tells what is no map.
  if (at === "identity" && isOfAzure(type) && !isRecord(value)) return undefined;
  const isParted = isReadInPart(type, at) || holdsChoices(readType(type), readInput(type, at));
  if (!isRecord(value) || !isParted) return { path, value };
  const rest = Object.entries(value).flatMap(([name, part]) => {
    const unread = part === null ? undefined : unreadPart(type, { path: [...path, name], value: part });
    return unread === undefined ? [] : [[name, unread.value] as const];
  });
  return rest.length === 0 ? undefined : { path, value: Object.fromEntries(rest) };
}

/** What the reader of hosts takes of an identity, and what Azure answers there. */
function ofHosts(type: string): readonly string[] {
  const attached = type.startsWith("azure:") ? "identityIds" : "userAssignedIdentities";
  return ["type", "principalId", "tenantId", attached].map((name) => `identity.${name}`);
}

/** Whether a reader takes an input of a declared type, or with an empty path its being there. */
export function isRead(type: string, path: string): boolean {
  const read = readInput(type, path);
  return readOf(type).some((each) => each === read || (each !== "" && read.startsWith(`${each}.`)));
}

function isReadInPart(type: string, path: string): boolean {
  const read = readInput(type, path);
  return readOf(type).some((each) => each.startsWith(`${read}.`));
}

const known = new Map<string, readonly string[]>();

function readOf(type: string): readonly string[] {
  const found = known.get(type);
  if (found !== undefined) return found;
  const of = readType(type);
  const read = [
    readInputs.get(of) ?? readInputs.get(type) ?? [],
    keptInputs.get(type) ?? [],
    switches.get(of) ?? [],
    isOfAzure(type) ? ofHosts(type) : [],
  ];
  known.set(type, read.flat());
  return read.flat();
}
