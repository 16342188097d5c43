import { isList, isRecord, own, stringAt } from "../../plan/digest.ts";
import type { PlannedResource } from "../../plan/resource.ts";
import { holdsUnknown } from "../../plan/value.ts";
import { isArmId } from "../../identity/armId.ts";
import { addOnKey, kubeletKey, systemKey } from "../../identity/keys.ts";
import type { ModelActor } from "../model.ts";
import { addOnOutputs, kubeletOutputs, principalOutputs, systemOutputs } from "./outputs.ts";
import { objectIdIn, thingId, thingKey } from "../../identity/told.ts";
import { clusterType, principalTypes } from "../../identity/types.ts";

/** A principal that a resource is, or has. */
export interface Principal {
  readonly actor: ModelActor;
  /** Its object id, where Azure has told it. */
  readonly objectId: string | undefined;
  /** The outputs that are its object id. */
  readonly at: readonly string[];
}

const found = new WeakMap<PlannedResource, readonly Principal[]>();

/** The principals that a resource is or has. A cluster can have two: its own, and that of its nodes. */
export function principalsOf(resource: PlannedResource): readonly Principal[] {
  const known = found.get(resource);
  if (known !== undefined) return known;
  const principals = readPrincipals(resource);
  // Most resources have none, which is found out again faster than it is remembered.
  if (principals.length > 0) found.set(resource, principals);
  return principals;
}

const none: readonly Principal[] = [];

function readPrincipals(resource: PlannedResource): readonly Principal[] {
  const { type, name, outputs, custom } = resource;
  if (!custom) return none;
  const kind = principalKind(type);
  if (kind !== undefined) {
    const [id, key] = [thingId(resource), thingKey(resource)];
    const objectIds = [
      own(outputs, "principalId"),
      own(outputs, "objectId"),
      objectIdIn(type, resource.id ?? resource.importId),
    ];
    const objectId = objectIds.map(idIn).find((each) => each !== undefined);
    const armId = isArmId(resource.id) ? idIn(resource.id) : undefined;
    return [
      { actor: { kind, name, id, key, ...(armId !== undefined && { armId }) }, objectId, at: principalOutputs(type) },
    ];
  }
  const system = hasSystemIdentity(resource)
    ? [
        {
          actor: systemIdentityOfHost(resource),
          objectId: idIn(own(own(outputs, "identity"), "principalId")),
          at: systemOutputs,
        },
      ]
    : none;
  const kubelet = makesKubeletIdentity(resource) ? [kubeletOf(resource)] : none;
  const addOns = addOnsOf(resource);
  return system.length + kubelet.length + addOns.length === 0 ? none : [...system, ...kubelet, ...addOns];
}

/** What principals resources of a type are, or `undefined` where they are none. */
export function principalKind(type: string): ModelActor["kind"] | undefined {
  return Object.hasOwn(principalTypes, type) ? principalTypes[type] : undefined;
}

/** The principal that Azure makes for the resource itself. */
export function systemIdentityOf({ key, id, name }: Pick<ModelActor, "key" | "id" | "name">): ModelActor {
  return { kind: "identity", name, id, key: systemKey(key) };
}

export function systemIdentityOfHost(resource: PlannedResource): ModelActor {
  return systemIdentityOf({ key: thingKey(resource), id: thingId(resource), name: resource.name });
}

/** Also when its type is not known; one that is only read has what Azure says. */
export function hasSystemIdentity({ inputs, outputs }: PlannedResource): boolean {
  const identity = own(inputs, "identity");
  if (identity === undefined) return idIn(own(own(outputs, "identity"), "principalId")) !== undefined;
  const type = isRecord(identity) ? own(identity, "type") : identity;
  return holdsUnknown(type) || (typeof type === "string" && /systemassigned/i.test(type));
}

/** The identity of a cluster's nodes, which pull images: made by Azure unless the program gives one. */
export function makesKubeletIdentity({ type, inputs }: PlannedResource): boolean {
  if (type !== clusterType) return false;
  const identity = stringAt(own(inputs, "identity"), "type");
  const isGiven = own(own(inputs, "identityProfile"), "kubeletidentity") !== undefined;
  return (
    identity !== undefined && !/^none$/i.test(identity) && !isGiven && !holdsUnknown(own(inputs, "identityProfile"))
  );
}

export function kubeletOf(cluster: PlannedResource): Principal {
  const { name, outputs } = cluster;
  const profile = own(own(outputs, "identityProfile"), "kubeletidentity");
  const id = `${thingId(cluster)}#kubelet`;
  return {
    actor: { kind: "identity", name: `${name} kubelet`, id, key: kubeletKey(thingKey(cluster)) },
    objectId: idIn(own(profile, "objectId")),
    at: kubeletOutputs,
  };
}

/** Identities that a cluster makes for its add-ons: neither its own nor that of its nodes. */
function addOnsOf(cluster: PlannedResource): readonly Principal[] {
  const { type, name, inputs, outputs } = cluster;
  const profiles = type === clusterType ? inputs["addonProfiles"] : undefined;
  if (!isRecord(profiles)) return none;
  return Object.keys(profiles).map((addOn) => ({
    actor: {
      kind: "identity",
      name: `add-on ${addOn} of ${name}`,
      id: `${thingId(cluster)}#${addOn}`,
      key: addOnKey(thingKey(cluster), addOn),
    },
    objectId: idIn(own(own(own(own(outputs, "addonProfiles"), addOn), "identity"), "objectId")),
    at: addOnOutputs(addOn),
  }));
}

/** Ids of the user-assigned identities that a resource runs as, as far as they are known. */
export function attachedIds({ inputs }: PlannedResource): readonly string[] {
  const attached = own(inputs["identity"], "userAssignedIdentities");
  if (isList(attached)) return attached.flatMap((id) => idIn(id) ?? []);
  return isRecord(attached) ? Object.keys(attached).flatMap((id) => idIn(id) ?? []) : noIds;
}

const noIds: readonly string[] = [];

/** A text that is neither unknown nor secret. */
export function idIn(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" && !holdsUnknown(value) ? value : undefined;
}
