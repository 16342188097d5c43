import { isList, isRecord, own, type Json } from "../../plan/digest.ts";
import type { PlannedResource } from "../../plan/resource.ts";
import { isOfAzure } from "../../plan/urn.ts";
import {
  declaredIdentity,
  identitiesById,
  identityWithId,
  kubeletIdentity,
  systemIdentity,
  unknownIdentity,
} from "../naming/identity.ts";
import { isIgnored } from "../ignored.ts";
import { itemsOf, namesToldAt, restOf, type Item } from "../naming/items.ts";
import type { Host, ModelIdentity, ModelUnknown } from "../model.ts";
import { originOf, unknownAt } from "../origin.ts";
import { hasSystemIdentity, makesKubeletIdentity } from "../naming/principals.ts";
import type { Side } from "../side.ts";
import { hostActor } from "../naming/hostActor.ts";
import { clusterType } from "../../identity/types.ts";

/** Apps, jobs, machines and whatever else runs as identities: attached ones, and those that Azure makes for them. */
export function readHosts(side: Side): { hosts: readonly Host[]; unknowns: readonly ModelUnknown[] } {
  const read = side.graph.resources.filter(runsAsIdentities).map((resource) => readHost(side, resource));
  return { hosts: read.flatMap(({ hosts }) => hosts), unknowns: read.flatMap(({ unknowns }) => unknowns) };
}

/** Every resource of Azure that can have an identity has it under `identity`. */
export function runsAsIdentities({ custom, type, inputs }: PlannedResource): boolean {
  return custom && isOfAzure(type) && (inputs["identity"] ?? inputs["identityProfile"]) !== undefined;
}

function readHost(side: Side, resource: PlannedResource): { hosts: Host[]; unknowns: ModelUnknown[] } {
  const scope = side.scopes.of(resource);
  const { type } = resource;
  const actor = hostActor(resource);
  const attached = ["identity", "identityProfile"].map((input) => attachedBy(side, resource, input));
  const identities = [
    ...attached.flatMap(({ identities }) => identities),
    ...(hasKnownSystemIdentity(resource) ? [systemIdentity(side, resource)] : []),
    ...(makesKubeletIdentity(resource) ? [kubeletIdentity(side, resource)] : []),
  ];
  return {
    hosts: identities.map((identity) => ({ ...originOf(resource), actor, scope, type, identity })),
    unknowns: attached.flatMap(({ unknowns }) => unknowns),
  };
}

/** What is not known as a whole is one unknown identity. */
function hasKnownSystemIdentity(resource: PlannedResource): boolean {
  return isRecord(resource.inputs["identity"]) && hasSystemIdentity(resource);
}

interface Attached {
  readonly identities: readonly ModelIdentity[];
  readonly unknowns: readonly ModelUnknown[];
}

/** The user-assigned identities that an input attaches. */
function attachedBy(side: Side, resource: PlannedResource, input: string): Attached {
  const given = resource.inputs[input];
  if (given === undefined || given === null) return { identities: [], unknowns: [] };
  const ids = input === "identity" ? attachedIds(resource, given) : kubeletIds(resource, given);
  const { found, rest } = isRecord(given)
    ? itemsOf(side.graph, resource, input, ids, {
        withId: (id) => identityWithId(side, id),
        yields: identitiesById,
        from: (source) => declaredIdentity(side, source),
      })
    : { found: [], rest: restOf(side.graph, resource, input, given) };
  const isLeft = ids.length > 0 && isIgnored(resource, input, "userAssignedIdentities");
  const whys = [
    ...(rest === undefined ? [] : ["which identities it runs as cannot be told"]),
    ...(isLeft ? ["changes of it are ignored: it may run as other identities"] : []),
  ];
  return {
    identities: rest === undefined ? found : [...found, unknownIdentity(side, rest)],
    unknowns: whys.map((why) => unknownAt(resource, `inputs.${input}`, why)),
  };
}

/** A list of ids, or a map whose keys are ids; anything else is one thing that nobody can tell. */
function attachedIds(resource: PlannedResource, identity: Json): readonly Item[] {
  const attached = own(identity, "userAssignedIdentities") ?? [];
  const path = "identity.userAssignedIdentities";
  if (!isRecord(attached) && !isList(attached)) {
    const told = namesToldAt(resource, path);
    return told.length > 0 ? told : [{ value: attached, path }];
  }
  const ids = isRecord(attached) ? Object.keys(attached) : attached;
  return ids.map((value, index) => ({ value, path: `${path}[${index}]` }));
}

/** Nodes of a cluster run as an identity of their own. */
function kubeletIds({ type }: PlannedResource, profile: Json): readonly Item[] {
  if (type !== clusterType || !isRecord(profile)) return [];
  return Object.entries(profile).map(([name, given]) => {
    const value = own(given, "resourceId");
    const path = `identityProfile.${name}`;
    return value === undefined ? { value: given, path } : { value, path: `${path}.resourceId` };
  });
}
