import { isList, type Json } from "../../plan/digest.ts";
import type { PlannedResource } from "../../plan/resource.ts";
import { sourcesOf } from "../fingerprint.ts";
import type { ResourceGraph } from "../naming/graph.ts";
import { groupTypes } from "../../identity/types.ts";
import { services, type KeyedService } from "../../services/index.ts";

/** Something of a resource that is not understood. */
export interface Unread {
  readonly path: string;
  readonly why: string;
  /** What its fingerprint is made of. */
  readonly print: unknown;
}

/** An input that gives access unless its value says that it does not. */
interface Giving {
  readonly why: string;
  readonly isOff: (value: Json) => boolean;
}

const keys = (off: Json): Giving => ({
  why: "takes keys: whoever has one gets in, which is not read yet",
  isOff: (value) => value === off,
});

const open = (off: Json): Giving => ({
  why: "lets anybody in without signing in, which is not read yet",
  isOff: (value) => value === off,
});

const handedOut: Giving = {
  why: "gives its secrets to whoever deploys templates or machines, which is not read yet",
  isOff: (value) => value === false,
};

const named: Giving = {
  why: "names who administers it, which is not read yet",
  isOff: isEmpty,
};

const acrossTenants: Giving = {
  why: "is for an identity of another tenant, which is not read yet",
  isOff: (value) => value === "",
};

/** By the name of the input, at whatever level of the first three. Adding one is adding a line. */
const givingInAzure: ReadonlyMap<string, Giving> = new Map([
  ["disableLocalAuth", keys(true)],
  ["disableLocalAuthentication", keys(true)],
  ["disableLocalAccounts", keys(true)],
  ["disableAccessKeyAuthentication", keys(true)],
  ["disableKeyBasedMetadataWriteAccess", keys(true)],
  ["localAuthEnabled", keys(false)],
  ["adminUserEnabled", keys(false)],
  ["allowSharedKeyAccess", keys(false)],
  ["isLocalUserEnabled", keys(false)],
  ["accessKeysAuthentication", keys("Disabled")],
  ["systemDatastoresAuthMode", keys("Identity")],
  ["authMode", keys("AADToken")],
  ["allowedAuthenticationModes", { ...keys(null), isOff: (modes) => isList(modes) && isEmpty(modes.filter(isKey)) }],
  ["anonymousPullEnabled", open(false)],
  ["allowBlobPublicAccess", open(false)],
  ["publicAccess", open("None")],
  ["enabledForTemplateDeployment", handedOut],
  ["enabledForDeployment", handedOut],
  ["aadProfile", { ...named, isOff: (profile) => typeof profile !== "string" }],
  ["adminGroupObjectIDs", named],
  ["administrators", named],
  ["administration", named],
  ["asAdministrators", named],
  ["authorizations", named],
  ["delegatedManagedIdentityResourceId", acrossTenants],
]);

const givingInEntra: ReadonlyMap<string, Giving> = new Map([["owners", named]]);

/** What a reader takes of a type, so that nothing is said twice. */
const read: ReadonlySet<string> = new Set([
  ...Object.values<KeyedService>(services).flatMap(({ types, switch: { path } }) =>
    types.map((type) => `${type} ${path.split(".").at(-1) ?? path}`),
  ),
  ...groupTypes.map((type) => `${type} owners`),
]);

/** Inputs that give access in ways which no reader reads, whatever the type. */
export function unreadInputs(graph: ResourceGraph, resource: PlannedResource): readonly Unread[] {
  const { type, inputs, custom } = resource;
  if (!custom || !/^azure(-native|ad):/.test(type)) return none;
  const giving = type.startsWith("azuread:") ? givingInEntra : givingInAzure;
  const found: Unread[] = [];
  const look = (holder: Json, path: string, input: string | undefined, level: number): void => {
    if (typeof holder !== "object" || holder === null) return;
    for (const [name, value] of Object.entries<Json>(holder)) {
      const [top, inner, gives] = [input ?? name, `${path}.${name}`, giving.get(name)];
      const isSaid = gives !== undefined && value !== null && !read.has(`${type} ${name}`);
      if (isSaid && !gives.isOff(value))
        found.push({ path: inner, why: gives.why, print: printOf(graph, resource, value, top) });
      else if (level < maxLevel) look(value, inner, top, level + 1);
    }
  };
  look(inputs, "inputs", undefined, 1);
  return found;
}

/** What is on is on, whether a switch says so or nothing does. Of ids and of what is not known it matters whence they come. */
function printOf(graph: ResourceGraph, resource: PlannedResource, value: Json, input: string): unknown {
  return typeof value === "boolean" ? null : [value, sourcesOf(graph, resource, [input])];
}

const none: readonly Unread[] = [];
const maxLevel = 3;

/** A way to sign in to a batch account that is a key, or that may be one. */
function isKey(mode: Json): boolean {
  return mode !== "AAD" && mode !== "TaskAuthenticationToken";
}

function isEmpty(value: Json): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
