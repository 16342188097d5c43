import { isList, isRecord, own, type Json } from "../../plan/digest.ts";
import { declaredOf, type PlannedResource } from "../../plan/resource.ts";
import { holdsUnknown } from "../../plan/value.ts";
import { readInput } from "../../plan/spelling/respell.ts";
import type { ResourceGraph } from "../naming/graph.ts";
import { normalType, parseUrn } from "../../plan/urn.ts";
import { addressesIn, isFile, isOfTeam, isOfWho } from "./configMap.ts";
import { cloudSettingsOf } from "./cloudSettings.ts";
import { isConnection } from "./connection.ts";
import { isOpenByName } from "./handedKeys.ts";
import type { Account, Setting } from "./setting.ts";
import { settingPlaces, type SettingKind } from "./settingPlaces.ts";
import { isManaged, ownSetting, piecesAt, type OwnSetting } from "./ownAddress.ts";
import { isOfBinding, isOfPlatform, meaningOf } from "./settingWords.ts";

// What a program does with its own settings is its business. What the platform reads, what names or opens something, who has a
// key there, and what says who is let in or what is protected is not. Every host is read alike.

type Inputs = Readonly<Record<string, Json>>;

/** Where a function app keeps its own things: with a key of the account, or by its name and as the app's identity. */
const ofHostStorage = /^AzureWebJobsStorage(?:__accountName)?$/i;

/** What of the inputs of a resource is settings. */
export interface Settings {
  /** The inputs without them. */
  readonly inputs: Inputs;
  /** Those that may name or open something, or that say who is let in: another one may be access. */
  readonly compared: readonly Setting[];
  /** Where the values stand that are not among the inputs any more. */
  readonly paths: readonly string[];
  /** A path, with the name of the setting that it leads into instead of its number. */
  readonly named: (path: string) => string;
}

export function settingsOf(graph: ResourceGraph, resource: PlannedResource): Settings {
  const { type, inputs } = declaredOf(resource);
  const cloud = cloudSettingsOf(graph, resource);
  if (cloud !== undefined) return { ...noSettings(cloud.inputs), ...cloud };
  const found = settingPlaces(type).filter(({ kind }) => kind !== "files" || isOfTeam(inputs));
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
  const ownAt = (name: string, path: string, value: Json) =>
    ownSetting(graph, name, piecesAt(resource, readInput(type, path), value));
  const left = found.reduce((all, { path, kind, isListed }) => {
    const sorter: Sorter = { kind, isListed, isTold, isOpen, ownAt, accountAt, out };
    const rest = without(all, path, ["", ""], sorter);
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
  readonly kind: SettingKind;
  readonly isListed: boolean;
  /** Whether it is told who has the keys in a value, which is a connection and nothing else. */
  readonly isTold: (path: string) => boolean;
  /** Whether a value is what programs send their logs with. */
  readonly isOpen: (path: string) => boolean;
  /** What a value says that only names something of the program itself. */
  readonly ownAt: (name: string, path: string, value: Json) => OwnSetting | undefined;
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
  const inner = own(value, name) ?? null;
  if (!isRecord(value)) return value;
  const left = inner === null ? null : without(inner, rest, inMember(at, name), sorter);
  return { ...value, [name]: left ?? (rest.length === 0 && isContainer(at) && sorter.isListed ? told : null) };
}

/** A container is something with settings, whatever these say and whether it has any: it is told apart by its place. */
const told: Json = [{ name: "" }];

const isContainer = ([at]: At): boolean => at.endsWith("]");

function withoutSettings(value: Json, at: At, sorter: Sorter): Json {
  if (isList(value)) {
    const left = value.flatMap((item, index): Json[] => {
      const name = own(item, "name");
      if (typeof name !== "string" || holdsUnknown(name)) return [item];
      sort(name, withoutName(item), inItem(at, index, name), sorter);
      return [];
    });
    return left.length === 0 ? null : left;
  }
  if (!isRecord(value)) return value;
  const left = Object.entries(value).filter(([name, said]) => {
    const isLeft = sorter.kind === "files" && isOfWho(name, said);
    if (!isLeft) sort(name, said, inMember(at, name), sorter);
    return isLeft;
  });
  return left.length === 0 ? null : Object.fromEntries(left);
}

function withoutName(item: Json): Json {
  if (!isRecord(item)) return item;
  return Object.fromEntries(Object.entries(item).filter(([name, said]) => name !== "name" && said !== null));
}

const inMember = ([at, path]: At, name: string): At => [joined(at, name), joined(path, name)];
const inItem = ([at, path]: At, index: number, name: string): At => [`${at}[${index}]`, joined(path, name)];
const joined = (path: string, name: string): string => (path === "" ? name : `${path}.${name}`);

/** Takes a setting out of the inputs: it is nothing, or it is compared. */
function sort(name: string, said: Json, [at, path]: At, sorter: Sorter): void {
  const { kind, isTold, isOpen, ownAt, accountAt, out } = sorter;
  out.names.set(at, path);
  out.paths.push(at);
  if (kind === "files" && typeof said === "string" && isFile(name, said)) {
    const value = addressesIn(said);
    if (value.length > 0) out.compared.push({ path, at, value });
    return;
  }
  const value = isRecord(said) && Object.keys(said).length === 1 ? (said["value"] ?? said) : said;
  const valueAt = value === said ? at : `${at}.value`;
  const account = ofHostStorage.test(name) ? accountAt(valueAt) : undefined;
  if (account !== undefined) {
    out.compared.push({
      path: path.replace(/__accountName$/i, ""),
      at,
      value,
      account,
      ...(typeof account !== "string" && isManaged(account) && { isOwn: true }),
    });
    return;
  }
  const meaning = kind === "secrets" ? "names" : isOfPod(said) || isOpen(valueAt) ? "plain" : meaningOf(name, value);
  if (meaning === "plain" || (isKey(said, at, isTold) && !isOfPlatform(name))) return;
  const own = meaning === "names" || isOfBinding(name) ? ownAt(name, valueAt, value) : undefined;
  out.compared.push({ path, at, value: said, ...(own ?? (meaning === "guards" && { guards: true })) });
}

/** What a pod is told of itself: its name, its node, its sizes. */
function isOfPod(said: Json): boolean {
  const from = own(said, "valueFrom");
  return own(from, "fieldRef") !== undefined || own(from, "resourceFieldRef") !== undefined;
}

/** Whether a setting is a connection of which it is told who has its keys, and nothing beside that. */
function isKey(said: Json, at: string, isTold: Sorter["isTold"]): boolean {
  if (!isRecord(said)) return isTold(at);
  const [value, ...more] = Object.keys(said).filter((name) => name !== "type");
  return value !== undefined && more.length === 0 && isTold(`${at}.${value}`);
}
