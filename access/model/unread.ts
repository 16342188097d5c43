import { isRecord, type Json } from "../plan/digest.ts";
import type { PlannedResource } from "../plan/resource.ts";
import { carriesUnreadAccess } from "./accessTypes.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { runsAsIdentities } from "./hosts.ts";
import { keyOf } from "./keys.ts";
import type { ModelUnknown } from "./model.ts";
import { unknownAt } from "./origin.ts";
import type { Side } from "./side.ts";
import { clusterType, groupTypes } from "./types.ts";

/**
 * Access that the program declares in ways this model does not read: said by name, never taken for none, and told apart by
 * all that is not understood of it.
 */
export function unreadAccess({ graph }: Side): ModelUnknown[] {
  const carries = new Map<string, boolean>();
  return graph.resources.flatMap((resource) => {
    const isUnread = carries.get(resource.type) ?? carriesUnreadAccess(resource.type);
    carries.set(resource.type, isUnread);
    const found = [...(isUnread ? [unreadType(resource)] : []), ...checks.flatMap((check) => check(resource))];
    return found.map(({ path, why, print }) => ({
      ...unknownAt(resource, path, why),
      fingerprint: fingerprintOf(print),
    }));
  });
}

interface Unread {
  readonly path: string;
  readonly why: string;
  /** What its fingerprint is made of. */
  readonly print: unknown;
}

type Check = (resource: PlannedResource) => Unread[];

const checks: readonly Check[] = [byKeys, byAttachedIdentity, byMembershipRule];

function unreadType(resource: PlannedResource): Unread {
  const { type, inputs } = resource;
  const print = { inputs, sources: sourcesOf(resource, Object.keys(inputs)) };
  return { path: "", why: `${type} may give access and is not read yet`, print };
}

/** Services whose keys are access and which no reader reads, and the input that switches their keys off. */
const keyedTypes: ReadonlySet<string> = new Set([
  "azure-native:documentdb:databaseaccount",
  "azure-native:servicebus:namespace",
  "azure-native:eventhub:namespace",
  "azure-native:appconfiguration:configurationstore",
]);

function byKeys({ type, inputs }: PlannedResource): Unread[] {
  const value = inputs["disableLocalAuth"];
  if (!keyedTypes.has(type) || value === true) return [];
  const why = "takes keys: whoever has one gets in, which is not read yet";
  return [{ path: "inputs.disableLocalAuth", why, print: value ?? null }];
}

const isGroup = (type: string): boolean => (groupTypes as readonly string[]).includes(type);

/** Groups whose members Entra chooses. */
function byMembershipRule({ type, inputs }: PlannedResource): Unread[] {
  const rule = inputs["dynamicMembership"];
  if (!isGroup(type) || rule === undefined || rule === null) return [];
  const why = "its members are chosen by a rule, which is not read yet";
  return [{ path: "inputs.dynamicMembership", why, print: rule }];
}

/** The identity that a resource runs as, wherever else its type keeps it. */
function byAttachedIdentity(resource: PlannedResource): Unread[] {
  const why = "runs as an identity: whoever operates it can act as that identity, which is not read yet";
  const isHost = runsAsIdentities(resource);
  return Object.entries(resource.inputs).flatMap(([input, given]) => {
    const value = isHost ? unreadPart(resource, input, given) : given;
    const isNamed = input === "identity" && typeof value === "string";
    const path = isNamed ? input : pathOf(input, value);
    return path === undefined ? [] : [{ path: `inputs.${path}`, why, print: [value, sourcesOf(resource, [input])] }];
  });
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

function sourcesOf({ sources }: PlannedResource, inputs: readonly string[]): unknown {
  const entries = inputs.flatMap((input) => {
    const urns = sources.get(input) ?? [];
    return urns.length === 0 ? [] : [[input, urns.map(keyOf).toSorted()] as const];
  });
  return Object.fromEntries(entries);
}
