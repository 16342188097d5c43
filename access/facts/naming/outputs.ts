import type { PlannedResource } from "../../plan/resource.ts";
import { isList, isRecord, own, unknownSentinel, type Json } from "../../plan/digest.ts";
import type { Output } from "../../plan/inputOutputs.ts";
import { parseUrn } from "../../plan/urn.ts";
import { holdsUnknown } from "../../plan/value.ts";
import {
  accountType,
  identityTypes,
  isGroupType,
  resourceGroupType,
  roleDefinitionType,
  searchType,
  storageType,
  vaultType,
} from "../../identity/types.ts";
import { stackIn } from "./stackOutputs.ts";

// Which outputs of a resource are the thing itself. Every other one is unknown, by its path.

/** What an ARM id of the resource is. */
export const idOutputs: readonly string[] = ["id"];

/** What the resource is called in Azure. */
export const nameOutputs: readonly string[] = ["name"];

/** The object id of the principal that Azure makes for a resource. */
export const systemOutputs: readonly string[] = ["identity.principalId"];

/** The object id of the identity that the nodes of a cluster run as. */
export const kubeletOutputs: readonly string[] = [
  "identityProfile.kubeletidentity.objectId",
  "kubeletIdentity.objectId",
];

/** The URL of a cluster that signs tokens; it has been spelled so and so. */
export const issuerOutputs: readonly string[] = [
  "oidcIssuerProfile.issuerURL",
  "oidcIssuerProfile.issuerUrl",
  "oidcIssuerUrl",
];

/** The object id of a principal that is a resource of its own. Entra takes it for the id as well. */
export function principalOutputs(type: string): readonly string[] {
  return type.startsWith("azuread:") ? ["objectId", "id"] : ["principalId"];
}

/** The object id of an identity that is attached to a resource, which Azure repeats there. */
export function attachedOutputs(armId: string): readonly string[] {
  return [`identity.userAssignedIdentities[${JSON.stringify(armId)}].principalId`];
}

/** The object id of the identity that a cluster makes for an add-on. */
export function addOnOutputs(addOn: string): readonly string[] {
  return [`addonProfiles.${addOn}.identity.objectId`];
}

/** An output in words: "managedEnvironmentId of ContainerApp site". */
export function outputInWords({ urn, path }: Output, source: PlannedResource | undefined): string {
  const stack = stackIn(urn, source);
  if (stack !== undefined) return `output ${outputName(path)} of stack ${stack}`;
  const { type, name: resource } = parseUrn(urn);
  return `${path} of ${type.split(":").at(-1) ?? type} ${resource}`;
}

/** `pid` of `outputs.pid`; the words that an offline run has of `outputs["principalId of Identity app"]`. */
function outputName(path: string): string {
  const words = /^outputs\["([^"\\]*)"\]$/.exec(path)?.[1];
  return words ?? path.replace(/^outputs\./, "");
}

/**
 * Types of which Azure tells no other ARM id than their own, beside those that the program gives them. Any other type may
 * yield the id of something else, so that without a path nobody can tell.
 */
export const ownIdOnly: ReadonlySet<string> = new Set([
  resourceGroupType,
  accountType,
  searchType,
  storageType,
  vaultType,
  roleDefinitionType,
  ...identityTypes,
  "azure-native:cognitiveservices:deployment",
  "azure-native:storage:blobcontainer",
  "azure-native:keyvault:secret",
]);

/** Whether the ARM id of something else can be among the unknown outputs of a resource. */
export function yieldsOtherIds({ type, inputs }: PlannedResource): boolean {
  // Azure repeats what it is given: of that a known id stays known, and an unknown one is that of something else.
  return !ownIdOnly.has(type) || Object.entries(inputs).some(([name, value]) => holdsUnknownId(name, value));
}

/** Who else's object id can be among the unknown outputs of a resource, in words. */
export function otherPrincipals({ type, name, inputs }: PlannedResource): string | undefined {
  // Entra makes whoever creates a group its owner, unless the program says who is.
  const isOfGroup =
    isGroupType(type) && (holdsUnknown(inputs["owners"] ?? unknownSentinel) || holdsUnknown(inputs["members"]));
  if (isOfGroup) return `an owner or member of ${name}`;
  const attached = own(inputs["identity"], "userAssignedIdentities");
  const ids = isRecord(attached) ? Object.keys(attached) : attached;
  return holdsUnknown(ids) ? `an identity attached to ${name}` : undefined;
}

const placing: ReadonlySet<string> = new Set(["resourceGroupName", "resourceName", "name"]);

/** Names of inputs that hold ids of other resources end so. */
const idNames = /(?:id|ids|managedby|uri|resource)$/i;

function holdsUnknownId(name: string, value: Json): boolean {
  if (placing.has(name) || !holdsUnknown(value)) return false;
  if (typeof value === "string") return idNames.test(name);
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(value).some(([inner, part]) => holdsUnknownId(isList(value) ? name : inner, part));
}
