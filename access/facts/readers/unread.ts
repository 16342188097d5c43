import { isRecord, stringAt, type Json } from "../../plan/digest.ts";
import { declaredOf, type PlannedResource } from "../../plan/resource.ts";
import { isOfAzure } from "../../plan/urn.ts";
import { carriesUnreadAccess } from "./accessTypes.ts";
import { fingerprintOf, sourcesOf } from "../fingerprint.ts";
import type { ResourceGraph } from "../naming/graph.ts";
import { runsAsIdentities } from "./hosts.ts";
import type { ModelUnknown } from "../model.ts";
import { unknownAt } from "../origin.ts";
import type { Side } from "../side.ts";
import { clusterType, isGroupType } from "../../identity/types.ts";
import { unreadInputs, type Unread } from "./unreadInputs.ts";

/**
 * Access that the program declares in ways this model does not read: said by name, never taken for none, and told apart by
 * all that is not understood of it.
 */
export function unreadAccess({ graph }: Side): ModelUnknown[] {
  const carries = new Map<string, boolean>();
  const unknowns: ModelUnknown[] = [];
  for (const resource of graph.resources) {
    const isUnread = carries.get(resource.type) ?? carriesUnreadAccess(resource.type);
    carries.set(resource.type, isUnread);
    if (isUnread) unknowns.push(unknownOf(resource, unreadType(graph, resource)));
    for (const check of checks) for (const found of check(graph, resource)) unknowns.push(unknownOf(resource, found));
  }
  return unknowns;
}

function unknownOf(resource: PlannedResource, { path, why, print }: Unread): ModelUnknown {
  return { ...unknownAt(resource, path, why), fingerprint: fingerprintOf(print) };
}

type Check = (graph: ResourceGraph, resource: PlannedResource) => readonly Unread[];

const none: readonly Unread[] = [];

const checks: readonly Check[] = [unreadInputs, byAttachedIdentity, byMembershipRule];

function unreadType(graph: ResourceGraph, resource: PlannedResource): Unread {
  const { type } = declaredOf(resource);
  const { inputs } = resource;
  const print = { inputs, sources: sourcesOf(graph, resource, Object.keys(inputs)) };
  return { path: "", why: `${type} may give access and is not read yet`, print };
}

/** Groups whose members Entra chooses. */
function byMembershipRule(graph: ResourceGraph, resource: PlannedResource): readonly Unread[] {
  const { type, inputs } = resource;
  const rule = inputs["dynamicMembership"];
  if (!isGroupType(type) || rule === undefined || rule === null) return none;
  const why = "its members are chosen by a rule, which is not read yet";
  return [{ path: "inputs.dynamicMembership", why, print: [rule, sourcesOf(graph, resource, ["dynamicMembership"])] }];
}

/** The identity that a resource runs as, wherever else its type keeps it. */
function byAttachedIdentity(graph: ResourceGraph, resource: PlannedResource): readonly Unread[] {
  const why = "runs as an identity: whoever operates it can act as that identity, which is not read yet";
  const { inputs } = resource;
  const isHost = runsAsIdentities(resource);
  let found: Unread[] | undefined;
  for (const input of Object.keys(inputs)) {
    const given = inputs[input] ?? null;
    const value = isHost ? unreadPart(resource, input, given) : given;
    const path =
      pathOf(input, value) ?? (input === "identity" && isUnreadIdentity(resource, value) ? input : undefined);
    if (path !== undefined)
      (found ??= []).push({ path: `inputs.${path}`, why, print: [value, sourcesOf(graph, resource, [input])] });
  }
  return found ?? none;
}

/** A name or an id; or, of a provider whose hosts are not read, whatever Azure makes for the resource. */
function isUnreadIdentity({ custom, type }: PlannedResource, identity: Json): boolean {
  if (typeof identity === "string") return true;
  const isForeign = custom && !isOfAzure(type);
  return isForeign && isRecord(identity) && !/^none$/i.test(stringAt(identity, "type") ?? "");
}

/** What the reader of hosts does not take of an input. */
function unreadPart({ type }: PlannedResource, input: string, given: Json): Json {
  if (input === "identityProfile") return type === clusterType ? null : given;
  if (input !== "identity") return given;
  if (!isRecord(given)) return null;
  return Object.fromEntries(Object.entries(given).filter(([name]) => name !== "userAssignedIdentities"));
}

const attaching: ReadonlySet<string> = new Set([
  "userAssignedIdentity",
  "userAssignedIdentities",
  "identityIds",
  "identityProfile",
]);

/** Where in a value an identity is attached. */
function pathOf(name: string, value: Json): string | undefined {
  if (value === null) return undefined;
  if (attaching.has(name)) return name;
  if (!isRecord(value)) return undefined;
  for (const [inner, part] of Object.entries(value)) {
    const found = pathOf(inner, part);
    if (found !== undefined) return `${name}.${found}`;
  }
  return undefined;
}
