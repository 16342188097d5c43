import { isRecord, own } from "../../plan/digest.ts";
import type { Plan } from "../../plan/plan.ts";
import type { PlannedResource } from "../../plan/resource.ts";
import { isArmId, parentOfArmId } from "../../identity/armId.ts";
import { hiddenPrincipals } from "./hiddenPrincipals.ts";
import { issuerUrlsOf } from "./issuerUrls.ts";
import { armKey, armParts, objectKey } from "../../identity/keys.ts";
import type { ModelActor } from "../model.ts";
import { idIn, kubeletOf, principalsOf } from "./principals.ts";
import { accessItselfTypes, clusterType, credentialType, identityTypes } from "../../identity/types.ts";

/** Whose an object id is; several when more than one resource claims it, so that it is nobody's for certain. */
export type Owners = readonly ModelActor[];

const nobody: Owners = [];

/** Two are as good as many: nobody can tell which it is. */
const maxOwners = 8;

/**
 * Which ids are whose, over both sides of a change: what was answered for a resource before tells whose an id is that is
 * written out on either side.
 */
export class Directory {
  readonly #urns = new Set<string>();
  /** `undefined` for an id that several resources claim. */
  readonly #resources = new Map<string, PlannedResource | undefined>();
  readonly #clusters = new Map<string, PlannedResource | undefined>();
  /** What the program only reads, by ARM id. */
  readonly #read = new Map<string, PlannedResource>();
  readonly #owners = new Map<string, ModelActor[]>();
  /** ARM ids of identities, by resource group and name, each as it was first spelled. */
  readonly #identities = new Map<string, Map<string, string>>();

  /** @param plans the sides: what a resource is called and is, the first one says that has it. */
  constructor(plans: readonly Plan[]) {
    const resources = new Set(plans.flatMap(({ resources }) => resources));
    for (const resource of resources) this.#addResource(resource);
    for (const resource of resources) if (resource.op !== "read") this.#addPrincipals(resource);
    for (const resource of resources) if (resource.op === "read") this.#addPrincipals(resource);
    const known = { shows: (urn: string) => this.#urns.has(urn), ownersOf: (id: string) => this.ownersOf(id) };
    for (const [id, actor] of hiddenPrincipals(resources, known)) this.#own(id, actor);
  }

  /** The one resource of the program that has the ARM id, on whichever side. */
  resourceAt(armId: string): PlannedResource | undefined {
    return this.#resources.get(armKey(armId));
  }

  /** What the program only reads at the ARM id, on whichever side. */
  readAt(armId: string): PlannedResource | undefined {
    return this.#read.get(armKey(armId));
  }

  /** The one cluster of the program whose tokens the URL signs. */
  clusterWithIssuer(url: string): PlannedResource | undefined {
    return this.#clusters.get(url);
  }

  ownersOf(objectId: string): Owners {
    return this.#owners.get(objectKey(objectId)) ?? nobody;
  }

  /** A user-assigned identity by its ARM id, in the program or not. */
  identityAt(armId: string): ModelActor {
    const resource = this.resourceAt(armId) ?? this.readAt(armId);
    const principal =
      resource !== undefined && identityTypes.has(resource.type) ? principalsOf(resource)[0] : undefined;
    return principal?.actor ?? { kind: "identity", name: nameIn(armId), id: armId, key: armKey(armId), armId };
  }

  /** The ARM id of the one identity that is known to have the name in the resource group. */
  identityNamed(group: string, name: string): string | undefined {
    const [found, ...others] = this.#identities.get(placeOf(group, name))?.values() ?? [];
    return others.length === 0 ? found : undefined;
  }

  #addResource(resource: PlannedResource): void {
    const { urn, id, type, custom } = resource;
    this.#urns.add(urn);
    if (type === clusterType) for (const url of issuerUrlsOf(resource)) claim(this.#clusters, url, resource);
    if (!custom || !isArmId(id)) return;
    if (type === credentialType) this.#addIdentity(parentOfArmId(armParts(id)));
    if (accessItselfTypes.has(type) || idIn(id) === undefined) return;
    if (resource.op !== "read") claim(this.#resources, armKey(id), resource);
    else if (!this.#read.has(armKey(id))) this.#read.set(armKey(id), resource);
  }

  #addPrincipals(resource: PlannedResource): void {
    for (const { actor, objectId } of principalsOf(resource)) {
      // What is in the program is known by that, also where it is read as well.
      const isKnown = objectId === undefined || (resource.op === "read" && this.ownersOf(objectId).length > 0);
      if (!isKnown) this.#own(objectId, actor);
    }
    const { type, outputs } = resource;
    if (type === clusterType) this.#addKubelet(resource);
    const attached = own(own(outputs, "identity"), "userAssignedIdentities");
    if (!isRecord(attached)) return;
    for (const [armId, answer] of Object.entries(attached)) {
      const objectId = idIn(own(answer, "principalId"));
      this.#addIdentity(armParts(armId));
      if (objectId !== undefined) this.#own(objectId, this.identityAt(armId));
    }
  }

  /** The program may have given the nodes an identity. */
  #addKubelet(cluster: PlannedResource): void {
    const given = idIn(own(own(own(cluster.inputs, "identityProfile"), "kubeletidentity"), "resourceId"));
    const { objectId } = kubeletOf(cluster);
    if (given !== undefined && objectId !== undefined) this.#own(objectId, this.identityAt(given));
  }

  #addIdentity(parts: readonly string[] | undefined): void {
    const [, , , group, , , type, name] = parts ?? [];
    if (parts?.length !== 8 || type?.toLowerCase() !== "userassignedidentities") return;
    const place = placeOf(group ?? "", name ?? "");
    const ids = this.#identities.get(place) ?? new Map<string, string>();
    this.#identities.set(place, ids);
    const id = `/${parts.join("/")}`;
    if (!ids.has(armKey(id))) ids.set(armKey(id), id);
  }

  #own(objectId: string, actor: ModelActor): void {
    const key = objectKey(objectId);
    const owners = this.#owners.get(key);
    if (owners === undefined) this.#owners.set(key, [actor]);
    else if (owners.length < maxOwners && !owners.some((owner) => owner.key === actor.key)) owners.push(actor);
  }
}

/** One resource has it, on both sides, or nobody does. */
function claim(claims: Map<string, PlannedResource | undefined>, key: string, resource: PlannedResource): void {
  const other = claims.get(key);
  const isClaimed = claims.has(key) && other?.urn !== resource.urn;
  claims.set(key, isClaimed ? undefined : (other ?? resource));
}

function nameIn(armId: string): string {
  return armParts(armId).at(-1) ?? armId;
}

function placeOf(group: string, name: string): string {
  return `${group}/${name}`.toLowerCase();
}
