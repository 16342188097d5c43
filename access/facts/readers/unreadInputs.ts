import { isList, type Json } from "../../plan/digest.ts";
import type { PlannedResource } from "../../plan/resource.ts";
import { sourcesOf } from "../fingerprint.ts";
import type { ResourceGraph } from "../naming/graph.ts";
import { accountType, groupTypes, searchType, storageType } from "../../identity/types.ts";

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

/** Types of azure-native that take keys unless an input says otherwise, and where that input is. */
const keyedUnlessSaid: ReadonlyMap<string, string> = new Map(
  [
    ["appconfiguration:configurationstore", "disableLocalAuth"],
    ["applicationinsights:component", "disableLocalAuth"],
    ["batch:batchaccount", "allowedAuthenticationModes"],
    ["cache:redis", "disableAccessKeyAuthentication"],
    ["containerservice:managedcluster", "disableLocalAccounts"],
    ["devices:iothubresource", "properties.disableLocalAuth"],
    ["documentdb:databaseaccount", "disableLocalAuth"],
    ["eventgrid:domain", "disableLocalAuth"],
    ["eventgrid:partnernamespace", "disableLocalAuth"],
    ["eventgrid:topic", "disableLocalAuth"],
    ["eventhub:namespace", "disableLocalAuth"],
    ["insights:component", "disableLocalAuth"],
    ["iothub:iothubresource", "properties.disableLocalAuth"],
    ["machinelearningservices:onlineendpoint", "onlineEndpointProperties.authMode"],
    ["machinelearningservices:workspace", "systemDatastoresAuthMode"],
    ["maps:account", "properties.disableLocalAuth"],
    ["redis:redis", "disableAccessKeyAuthentication"],
    ["servicebus:namespace", "disableLocalAuth"],
    ["signalrservice:signalr", "disableLocalAuth"],
    ["webpubsub:webpubsub", "disableLocalAuth"],
  ].map(([type, path]) => [`azure-native:${type ?? ""}`, path ?? ""]),
);

/** What a reader takes of a type, so that nothing is said twice. */
const read: ReadonlyMap<string, string> = new Map([
  [accountType, "disableLocalAuth"],
  [searchType, "disableLocalAuth"],
  [storageType, "allowSharedKeyAccess"],
  ...groupTypes.map((type) => [type, "owners"] as const),
]);

/** Inputs that give access in ways which no reader reads, whatever the type. */
export function unreadInputs(graph: ResourceGraph, resource: PlannedResource): readonly Unread[] {
  const { type, inputs, custom } = resource;
  if (!custom || !/^azure(-native|ad):/.test(type)) return none;
  const giving = type.startsWith("azuread:") ? givingInEntra : givingInAzure;
  const found: Unread[] = [];
  const seen = new Set<string>();
  const look = (holder: Json, path: string, input: string | undefined, level: number): void => {
    if (typeof holder !== "object" || holder === null) return;
    for (const [name, value] of Object.entries<Json>(holder)) {
      const [top, inner, gives] = [input ?? name, `${path}.${name}`, giving.get(name)];
      const isSaid = gives !== undefined && value !== null && read.get(type) !== name;
      if (isSaid) seen.add(name);
      if (isSaid && !gives.isOff(value))
        found.push({ path: inner, why: gives.why, print: printOf(graph, resource, value, top) });
      else if (level < maxLevel) look(value, inner, top, level + 1);
    }
  };
  look(inputs, "inputs", undefined, 1);
  const unsaid = keyedUnlessSaid.get(type)?.split(".");
  const [top = ""] = unsaid ?? [];
  if (unsaid !== undefined && !seen.has(unsaid.at(-1) ?? "")) {
    const given = inputs[top];
    const print = typeof given === "string" ? printOf(graph, resource, given, top) : null;
    found.push({ path: `inputs.${unsaid.join(".")}`, why: keys(true).why, print });
  }
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
