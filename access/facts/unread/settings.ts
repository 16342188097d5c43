import { isList, isRecord, own, type Json } from "../../plan/digest.ts";
import { declaredOf, type PlannedResource } from "../../plan/resource.ts";
import { holdsUnknown } from "../../plan/value.ts";
import { readInput } from "../../plan/spelling/respell.ts";
import type { ResourceGraph } from "../naming/graph.ts";
import { normalType, parseUrn } from "../../plan/urn.ts";
import { isConnection } from "./connection.ts";
import { isOpenByName } from "./handedKeys.ts";
import { speaksOfRights } from "./rights.ts";

// What a program does with its own settings is its business. What the platform reads, what names or opens something, who has a
// key there, and what speaks of rights is not.

type Inputs = Readonly<Record<string, Json>>;

/** What a list or a map of settings is read as. */
type Kind = "app" | "secrets" | "env";

/** Where settings stand, by the normal type; `*` is each item of a list. */
const places: readonly (readonly [types: RegExp, path: string, kind: Kind])[] = [
  [/^azure-native:web:webapp(?:slot)?$/, "siteConfig.appSettings", "app"],
  [/^azure-native:web:webapp(?:slot)?$/, "siteConfig.connectionStrings", "secrets"],
  [/^azure-native:web:(?:webappapplicationsettings(?:slot)?|staticsiteappsettings)$/, "properties", "app"],
  [/^azure-native:web:webappconnectionstrings(?:slot)?$/, "properties", "secrets"],
  [/^azure:(?:appservice|logicapps)\//, "appSettings", "app"],
  [/^azure:(?:appservice|logicapps)\//, "connectionStrings", "secrets"],
  [/^azure-native:app:(?:containerapp|job)$/, "configuration.secrets", "secrets"],
  [/^azure-native:app:(?:containerapp|job)$/, "template.containers.*.env", "env"],
  [/^azure-native:app:(?:containerapp|job)$/, "template.initContainers.*.env", "env"],
  [/^azure-native:web:connection$/, "properties.parameterValues", "secrets"],
  [/^azure:containerapp\/(?:app|job):/, "secrets", "secrets"],
];

/** Names that App Service and Functions read themselves: learn.microsoft.com/azure/app-service/reference-app-settings. */
const ofPlatform =
  /^(?:websites?_|scm_|azure(?:webjobs|functions)|functions?_|docker_|microsoft_|appsetting_|webjobs_|msi_|identity_)/i;

/** Of these, which language of which version runs, and the clock: learn.microsoft.com/azure/azure-functions/functions-app-settings. */
const ofRuntime = /^(?:website_(?:node_default_version|time_zone)|functions_(?:extension_version|worker_runtime\w*))$/i;

/** A number, a switch, or words that are too short for a secret and name nothing: no address, path or id. */
const word = /^[~a-z0-9][\w .,+-]{0,29}$/i;

/** A host by its name or its number, which is an address; `20.11.0` and `gpt-4.1-mini` are none. */
const host = /\.[a-z][a-z-]*$|^\d+(?:\.\d+){3}$/i;

/** Where a function app keeps its own things: with a key of the account, or by its name and as the app's identity. */
const ofHostStorage = /^AzureWebJobsStorage(?:__accountName)?$/i;

/** What of the inputs of a resource is settings. */
export interface Settings {
  /** The inputs without them, but for those that the platform reads. */
  readonly inputs: Inputs;
  /** Those that may name or open something: another one may be access, and one that is left out gives nothing. */
  readonly compared: readonly Setting[];
  /** Where the values stand that are not among the inputs any more. */
  readonly paths: readonly string[];
  /** A path, with the name of the setting that it leads into instead of its number. */
  readonly named: (path: string) => string;
}

export interface Setting {
  /** With its name: `siteConfig.appSettings.API`. */
  readonly path: string;
  /** Where the run tells of it: `siteConfig.appSettings[0]`. */
  readonly at: string;
  readonly value: Json;
  /** The account that it names, where that is all that it says. */
  readonly account?: Account;
}

/** A resource of the program, or what an account is called. */
export type Account = PlannedResource | string;

export function settingsOf(graph: ResourceGraph, resource: PlannedResource): Settings {
  const { type, inputs } = declaredOf(resource);
  const found = places.filter(([types]) => types.test(type));
  if (found.length === 0) return noSettings(inputs);
  const out: Out = { compared: [], paths: [], names: new Map() };
  const isTold = (path: string) => {
    const value = graph.keysIn(resource).get(readInput(type, path));
    return value !== undefined && isConnection(value);
  };
  const accountAt = (path: string) => {
    const [key] = isTold(path) ? (graph.keysIn(resource).get(readInput(type, path))?.keys ?? []) : [];
    const output = resource.inputOutputs.get(readInput(type, path));
    return key?.of ?? (output?.path === "name" ? graph.withUrn(output.urn) : undefined);
  };
  const isOpen = (path: string) => {
    const output = resource.inputOutputs.get(readInput(type, path));
    return output !== undefined && isOpenByName(normalType(parseUrn(output.urn).type), output.path);
  };
  const left = found.reduce((all, [, path, kind]) => {
    const sorter: Sorter = { kind, isTold, isOpen, accountAt, out };
    const rest = without(all, path.split("."), ["", ""], sorter);
    return isRecord(rest) ? rest : all;
  }, inputs);
  const named = (path: string) => {
    const inside = [...out.names].find(([at]) => path.startsWith(at));
    return inside === undefined ? path : `${inside[1]}${path.slice(inside[0].length)}`;
  };
  const paths = out.paths.map((path) => readInput(type, path));
  const compared = out.compared.map((setting) => ({ ...setting, at: readInput(type, setting.at) }));
  return { inputs: left, compared, paths, named };
}

export function noSettings(inputs: Inputs): Settings {
  return { inputs, compared: [], paths: [], named: (path) => path };
}

interface Out {
  readonly compared: Setting[];
  readonly paths: string[];
  readonly names: Map<string, string>;
}

interface Sorter {
  readonly kind: Kind;
  /** Whether it is told who has the keys in a value, which is a connection and nothing else. */
  readonly isTold: (path: string) => boolean;
  /** Whether a value is what programs send their logs with. */
  readonly isOpen: (path: string) => boolean;
  /** The account that a value names or has the key of. */
  readonly accountAt: (path: string) => Account | undefined;
  readonly out: Out;
}

/** Where something stands, by its number and by its name. */
type At = readonly [at: string, path: string];

function without(value: Json, [name, ...rest]: readonly string[], at: At, sorter: Sorter): Json {
  if (name === undefined) return withoutSettings(value, at, sorter);
  if (name === "*")
    return isList(value)
      ? value.map((item, index) => without(item, rest, inItem(at, index, String(index)), sorter))
      : value;
  const inner = own(value, name);
  if (!isRecord(value) || inner === undefined || inner === null) return value;
  return { ...value, [name]: without(inner, rest, inMember(at, name), sorter) };
}

function withoutSettings(value: Json, at: At, sorter: Sorter): Json {
  if (isList(value)) {
    const left = value.flatMap((item, index): Json[] => {
      const name = own(item, "name");
      const isNamed = typeof name === "string" && !holdsUnknown(name);
      const isLeft = !isNamed || !isSorted(name, withoutName(item), inItem(at, index, name), sorter);
      // A container is something with settings, whatever these say.
      return isLeft ? [item] : sorter.kind === "env" ? [{ name }] : [];
    });
    return left.length === 0 ? null : left;
  }
  if (!isRecord(value)) return value;
  const left = Object.entries(value).filter(([name, said]) => !isSorted(name, said, inMember(at, name), sorter));
  return left.length === 0 ? null : Object.fromEntries(left);
}

function withoutName(item: Json): Json {
  return isRecord(item) ? Object.fromEntries(Object.entries(item).filter(([name]) => name !== "name")) : item;
}

const inMember = ([at, path]: At, name: string): At => [joined(at, name), joined(path, name)];
const inItem = ([at, path]: At, index: number, name: string): At => [`${at}[${index}]`, joined(path, name)];
const joined = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);

/** Whether a setting is not among the inputs any more: it is nothing, or it is compared. */
function isSorted(name: string, said: Json, [at, path]: At, sorter: Sorter): boolean {
  const { kind, isTold, isOpen, accountAt, out } = sorter;
  out.names.set(at, path);
  if (kind === "env" && own(said, "secretRef") === undefined) return false;
  const value = isRecord(said) && Object.keys(said).length === 1 ? (said["value"] ?? said) : said;
  const valueAt = value === said ? at : `${at}.value`;
  const account = kind === "app" && ofHostStorage.test(name) ? accountAt(valueAt) : undefined;
  if (account !== undefined) {
    out.paths.push(at);
    out.compared.push({ path: path.replace(/__accountName$/i, ""), at, value, account });
    return true;
  }
  const isOfPlatform = kind === "app" && ofPlatform.test(name) && !ofRuntime.test(name);
  if (isOfPlatform || (kind === "app" && isOfRights(name, value) && !isKey(said, at, isTold))) return false;
  out.paths.push(at);
  const isNothing = kind === "app" && (isPlain(name, value) || isOpen(valueAt));
  if (!isNothing && !isKey(said, at, isTold)) out.compared.push({ path, at, value: said });
  return true;
}

/** Whether a setting is a connection of which it is told who has its keys, and nothing beside that. */
function isKey(said: Json, at: string, isTold: Sorter["isTold"]): boolean {
  if (!isRecord(said)) return isTold(at);
  const [value, ...more] = Object.keys(said).filter((name) => name !== "type");
  return value !== undefined && more.length === 0 && isTold(`${at}.${value}`);
}

/** Whether a setting says who may do what, as far as its words tell: `AUTH_ENABLED`, `MODE=anonymous`. Secrets and ids are compared. */
function isOfRights(name: string, value: Json): boolean {
  const isCompared = namesSecret.test(name) || namesIdentity.test(name);
  return (
    !isCompared && (speaksOfRights(name) || (typeof value === "string" && word.test(value) && speaksOfRights(value)))
  );
}

function isPlain(name: string, value: Json): boolean {
  if (typeof value !== "string") return typeof value === "number" || typeof value === "boolean";
  return !namesSecret.test(name) && !namesIdentity.test(name) && word.test(value) && !host.test(value);
}

/** What opens something, whoever asks for it. */
const namesSecret = /(?:key|secret|pass\w*|pwd|token|credential|connection_?string|sas|pin|salt|cert\w*)s?$/i;

/** Who signs in, by the names that libraries read. */
const namesIdentity = /(?:client|tenant|principal|object|identity|subscription)_*(?:resource_*)?id$|__credential$/i;
