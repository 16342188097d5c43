import { own, type Json } from "../../plan/digest.ts";
import { isOutput, type Output, type TextPart } from "../../plan/inputOutputs.ts";
import type { PlannedResource } from "../../plan/resource.ts";
import { holdsUnknown } from "../../plan/value.ts";
import { accountType, identityTypes, searchType, storageType, vaultType } from "../../identity/types.ts";
import { physicalNames } from "../naming/physicalName.ts";
import type { Resources } from "../naming/serviceKeys.ts";
import { namesThing } from "./settingWords.ts";

// Addresses, names and ids of what the program itself declares. That somebody is told one opens nothing: who may call is
// decided by roles and keys. A name that anybody could have elsewhere is no such address.

/** A service that has its name for itself, below a domain of Azure. */
interface Answering {
  readonly types: readonly string[];
  /** Outputs that say where it answers. */
  readonly outputs: RegExp;
  /** Whether these end in a slash: behind another one a word would be of the domain (`.net` and `work`). */
  readonly endsInSlash?: true;
  /** The input that is its name there, which is the same output. */
  readonly name: readonly [input: string, output: string];
  readonly domain: RegExp;
  /** Words of settings that say such a name. */
  readonly word: RegExp;
}

const answering: readonly Answering[] = [
  {
    types: [accountType],
    outputs: /^(?:properties\.)?endpoint$/,
    endsInSlash: true,
    name: ["properties.customSubDomainName", "properties.customSubDomainName"],
    domain: /^\.(?:openai|cognitiveservices|services\.ai)\.azure\.com/i,
    word: /openai|cognitive|_ai_|^ai_|foundry|document|speech|language|vision|translat/i,
  },
  {
    types: [searchType],
    outputs: /^endpoint$/,
    name: ["searchServiceName", "name"],
    domain: /^\.search\.windows\.net/i,
    word: /search/i,
  },
  {
    types: [storageType],
    outputs: /^primary(?:Endpoints\.\w+|(?:Blob|Queue|Table|File|Dfs)Endpoint)$/,
    endsInSlash: true,
    name: ["accountName", "name"],
    domain: /^\.(?:blob|queue|table|file|dfs)\.core\.windows\.net/i,
    word: /storage|blob|queue|table|data_?lake/i,
  },
  {
    types: [vaultType],
    outputs: /^(?:properties\.)?vaultUri$/,
    endsInSlash: true,
    name: ["vaultName", "name"],
    domain: /^\.vault\.azure\.net/i,
    word: /vault/i,
  },
  {
    types: ["azure-native:servicebus:namespace", "azure-native:eventhub:namespace"],
    outputs: /^(?:serviceBusEndpoint|endpoint)$/,
    name: ["namespaceName", "name"],
    domain: /^\.servicebus\.windows\.net/i,
    word: /bus|event|hub/i,
  },
  {
    types: ["azure-native:appconfiguration:configurationstore"],
    outputs: /^endpoint$/,
    name: ["configStoreName", "name"],
    domain: /^\.azconfig\.io/i,
    word: /config/i,
  },
  {
    types: ["azure-native:documentdb:databaseaccount", "azure-native:cosmosdb:databaseaccount"],
    outputs: /^(?:documentEndpoint|endpoint)$/,
    name: ["accountName", "name"],
    domain: /^\.documents\.azure\.com/i,
    word: /cosmos|document_?db/i,
  },
];

/** A path behind an address. */
const path = /^(?::443)?\/(?:[\w-][\w.-]*\/?)*$/;

/** Names of settings that say as whom a program signs in, and nothing about who may call it. */
const ownClient = /^(?:(?:azure|arm)_)?(?:(?:user_?assigned_?|managed_?)*identity_?)?client_?id$|__clientid$/i;
const signsInAs = /^azure_(?:client|tenant)_id$/i;

/** What a value at a path is made of: what is known and is no text is made of nothing that could be told. */
export function piecesAt(resource: PlannedResource, at: string, value: Json): readonly TextPart[] {
  const output = resource.inputOutputs.get(at);
  if (output !== undefined) return [output];
  const text = resource.inputTexts.get(at);
  if (text !== undefined) return text.filter((part) => part !== "");
  return typeof value === "string" ? [holdsUnknown(value) ? { unknown: value } : value] : [];
}

/** What an address, an id or a name is of, and the path behind it. */
export interface Own {
  readonly of: PlannedResource;
  readonly behind: string;
}

/** A setting that only names something that the program declares itself, or as whom it signs in. */
export interface OwnSetting {
  readonly isOwn: true;
  /** What it names, where it is a resource: called otherwise it is still the same. */
  readonly own?: Own;
}

/** Nothing for a setting that says anything else. */
export function ownSetting(resources: Resources, setting: string, pieces: readonly TextPart[]): OwnSetting | undefined {
  const own = ownIn(resources, setting, pieces);
  if (own !== undefined) return { isOwn: true, own };
  return pieces.length > 0 && signsInAs.test(setting) ? { isOwn: true } : undefined;
}

/** What of the program a setting names, whatever that is called. */
function ownIn(resources: Resources, setting: string, pieces: readonly TextPart[]): Own | undefined {
  const [first, ...rest] = pieces;
  if (isOutput(first) && rest.length === 0) return ownOutput(resources, setting, first);
  return ownAddress(resources, pieces);
}

/** Whether the program makes a resource, and does not only look it up. */
export function isManaged({ custom, op }: PlannedResource): boolean {
  return custom && op !== "read";
}

function ownOutput(resources: Resources, setting: string, { urn, path: output }: Output): Own | undefined {
  const of = ofProgram(resources, urn);
  if (of === undefined) return undefined;
  const row = rowOf(of);
  const isAddress = row?.outputs.test(output) === true;
  return isAddress || isNamed(of, setting, output) ? { of, behind: nothing } : undefined;
}

/** Whether an output of a resource names it to a setting, and says nothing else. */
function isNamed(of: PlannedResource, setting: string, output: string): boolean {
  if (identityTypes.has(of.type) && output === "clientId") return ownClient.test(setting);
  if (output === "id") return true;
  const row = rowOf(of);
  if (row?.name[1] === output && row.word.test(setting)) return true;
  return output === "name" && !namesThing.test(setting) && physicalNames(of).every((name) => !name.includes("."));
}

/** A text that is an address of a resource of the program, and a path there. */
function ownAddress(resources: Resources, pieces: readonly TextPart[]): Own | undefined {
  const [first, ...rest] = pieces;
  const [second, ...more] = rest;
  if (isOutput(first)) {
    const of = ofProgram(resources, first.urn);
    const row = rowOf(of);
    const isOwn = row?.outputs.test(first.path) === true;
    return of !== undefined && isOwn ? at(resources, of, row.endsInSlash ? ["/", ...rest] : rest) : undefined;
  }
  if (typeof first !== "string") return undefined;
  if (pieces.length === 1) return ownText(resources, first);
  if (!/^https:\/\/$/i.test(first) || !isOutput(second)) return undefined;
  const of = ofProgram(resources, second.urn);
  const row = rowOf(of);
  const [behind = "", ...others] = more;
  const domain = typeof behind === "string" && row?.name[1] === second.path ? row.domain.exec(behind)?.[0] : undefined;
  if (of === undefined || domain === undefined || typeof behind !== "string") return undefined;
  return at(resources, of, [behind.slice(domain.length), ...others]);
}

/** A text in which the program wrote the name of its own service. */
function ownText(resources: Resources, text: string): Own | undefined {
  const [, name = "", behind = ""] = /^https:\/\/([a-z0-9-]+)(\..+)$/i.exec(text) ?? [];
  const found = answering.flatMap(({ types, name: [input], domain }) => {
    const host = domain.exec(behind)?.[0];
    if (host === undefined) return [];
    const isIt = (each: PlannedResource) =>
      isManaged(each) && nameIn(each, input)?.toLowerCase() === name.toLowerCase();
    const of = types.flatMap((type) => resources.ofType(type)).find(isIt);
    return of === undefined ? [] : [at(resources, of, [behind.slice(host.length)])];
  });
  return found.find((each) => each !== undefined);
}

/** Some resource, with a path behind its address. */
function at(resources: Resources, of: PlannedResource, pieces: readonly TextPart[]): Own | undefined {
  return isPath(resources, pieces)
    ? { of, behind: JSON.stringify(pieces.filter((piece) => !isEnd(piece))) }
    : undefined;
}

const nothing = JSON.stringify([]);
const isEnd = (piece: TextPart): boolean => piece === "" || piece === "/";

function isPath(resources: Resources, pieces: readonly TextPart[]): boolean {
  const words = pieces.map((piece) => {
    if (typeof piece === "string") return piece;
    return isOutput(piece) && piece.path === "name" && ofProgram(resources, piece.urn) !== undefined ? "name" : "?";
  });
  const text = words.join("").replace(/^\/(?=[/:])/, "");
  return text === "" || path.test(text);
}

function nameIn({ inputs }: PlannedResource, input: string): string | undefined {
  const [first = "", second] = input.split(".");
  const value = second === undefined ? inputs[first] : own(inputs[first], second);
  return typeof value === "string" && !holdsUnknown(value) ? value : undefined;
}

function ofProgram(resources: Resources, urn: string): PlannedResource | undefined {
  const found = resources.withUrn(urn);
  return found !== undefined && isManaged(found) && /^azure(?:-native)?:/.test(found.type) ? found : undefined;
}

function rowOf(resource: PlannedResource | undefined): Answering | undefined {
  return answering.find(({ types }) => resource !== undefined && types.includes(resource.type));
}
