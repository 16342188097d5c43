import { isList, type Json } from "../plan/digest.ts";
import type { PlannedResource } from "../plan/resource.ts";
import { sourcesOf } from "./fingerprint.ts";
import type { ResourceGraph } from "./graph.ts";
import { accountType, groupTypes, searchType, storageType } from "./types.ts";

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
  /** Whether it matters where a value comes from, too: ids are often not known. */
  readonly hasSources?: true;
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
  hasSources: true,
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
  ["adminGroupObjectIDs", named],
  ["administrators", named],
  ["administration", named],
  ["asAdministrators", named],
  ["authorizations", named],
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
      if (gives === undefined || value === null || read.get(type) === name) {
        if (level < maxLevel) look(value, inner, top, level + 1);
        continue;
      }
      seen.add(name);
      if (!gives.isOff(value))
        found.push({ path: inner, why: gives.why, print: printOf(graph, resource, gives, value, top) });
    }
  };
  look(inputs, "inputs", undefined, 1);
  const unsaid = keyedUnlessSaid.get(type);
  if (unsaid !== undefined && !seen.has(unsaid.slice(unsaid.lastIndexOf(".") + 1)))
    found.push({ path: `inputs.${unsaid}`, why: keys(true).why, print: null });
  return found;
}

/** What is on is on, whether a switch says so or nothing does. */
function printOf(
  graph: ResourceGraph,
  resource: PlannedResource,
  { hasSources }: Giving,
  value: Json,
  input: string,
): unknown {
  if (hasSources === true) return [value, sourcesOf(graph, resource, [input])];
  return typeof value === "boolean" ? null : value;
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
