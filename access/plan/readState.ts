import { isRecord, own, stringAt, stringsOf, unknownSentinel, type Json } from "./digest.ts";
import { readInputAnswers, readInputOutputs, readInputTexts, readMadeOf } from "./inputOutputs.ts";
import { onlyForgets } from "./ops.ts";
import { plainInputs } from "./plain.ts";
import { kindOf, malformed } from "./planError.ts";
import type { Places } from "./position.ts";
import { readOutputs } from "./readOutputs.ts";
import type { ResourceState } from "./resource.ts";
import { respelled } from "./spelling/respell.ts";
import { nameIn, normalType, withoutVersions } from "./urn.ts";

/**
 * Reads one state of a resource, or `undefined` if there is none.
 *
 * @param where names the state in errors.
 * @throws PlanError when it is not a state.
 */
export function readState(
  state: Json | undefined,
  op: string,
  where: string,
  places: Places,
): ResourceState | undefined {
  if (state === undefined || state === null) return undefined;
  const [urn, given] = [stringAt(state, "urn"), stringAt(state, "type")];
  if (urn === undefined || given === undefined) {
    throw malformed(`${where} is not the state of a resource, which has a urn and a type`);
  }
  const type = normalType(given);
  const importId = readId(stringAt(state, "importID"));
  const inputs = recordAt(state, "inputs", where);
  return respelled({
    urn,
    type,
    name: nameIn(urn),
    custom: own(state, "custom") === true,
    op: own(state, "external") === true ? "read" : op,
    id: readId(stringAt(state, "id")) ?? (importId?.startsWith("/subscriptions/") === true ? importId : undefined),
    importId,
    inputs: plainInputs(inputs, `${where}.inputs`),
    outputs: readOutputs(recordAt(state, "outputs", where), `${where}.outputs`, type),
    sources: readSources(recordAt(state, "propertyDependencies", where)),
    inputOutputs: readInputOutputs(state),
    inputTexts: readInputTexts(state),
    inputAnswers: readInputAnswers(state),
    inputsMadeOf: readMadeOf(state, "inputsMadeOf"),
    outputsMadeOf: readMadeOf(state, "outputsMadeOf"),
    computed: stringsAt(state, "computedInputs"),
    prints: readPrints(own(state, "inputFingerprints")),
    ignoreChanges: stringsAt(state, "ignoreChanges"),
    replaceOnChanges: stringsAt(state, "replaceOnChanges"),
    hasMadeName: own(inputs, "__createBeforeDelete") === true,
    parent: stringAt(state, "parent"),
    provider: readProvider(stringAt(state, "provider")),
    aliases: readAliases(urn, own(state, "aliases")),
    // A resource that the program only reads was never its own.
    retainOnDelete: own(state, "retainOnDelete") === true || own(state, "external") === true || onlyForgets(op),
    deletedWith: stringAt(state, "deletedWith") || undefined,
    places: places.of(state),
  });
}

/** A preview's value for the id of a new resource is not an id. */
function readId(id: string | undefined): string | undefined {
  return id === "" || id?.includes(unknownSentinel) === true ? undefined : id;
}

/** A reference is the URN of the provider and its id. Default providers are named by the version of the SDK. */
function readProvider(reference: string | undefined): string | undefined {
  const end = reference?.lastIndexOf("::") ?? -1;
  if (reference === undefined || end < 0 || /::default(?:_[\d_]+\w*)?::[^:]*$/.test(reference)) return undefined;
  return reference.slice(0, end);
}

/** Most resources have no such list and share this one. */
const none: readonly string[] = [];

function stringsAt(state: Json, key: string): readonly string[] {
  const value = own(state, key);
  return value === undefined ? none : stringsOf(value);
}

const maxAliases = 100;

function readAliases(urn: string, aliases: Json | undefined): readonly string[] {
  const listed = stringsOf(aliases);
  if (listed.length === 0) return none;
  const unversioned = withoutVersions(urn);
  const given = listed.filter((alias) => withoutVersions(alias) !== unversioned);
  return given.length === 0 ? none : given.slice(0, maxAliases);
}

const nothing: Readonly<Record<string, Json>> = {};

function recordAt(state: Json, key: string, where: string): Readonly<Record<string, Json>> {
  const value = own(state, key);
  if (value === undefined || value === null) return nothing;
  if (isRecord(value)) return value;
  throw malformed(`${where}.${key} is ${kindOf(value)}, expected an object`);
}

const noSources: ReadonlyMap<string, readonly string[]> = new Map();

function readSources(dependencies: Readonly<Record<string, Json>>): ReadonlyMap<string, readonly string[]> {
  // Filled one by one: lists in between are kept for very many resources at once.
  let sources: Map<string, readonly string[]> | undefined;
  for (const [key, value] of Object.entries(dependencies)) {
    const urns = stringsOf(value);
    if (urns.length > 0) (sources ??= new Map<string, readonly string[]>()).set(key, urns);
  }
  return sources ?? noSources;
}

function readPrints(prints: Json | undefined): string[] {
  if (!isRecord(prints)) return [];
  return Object.entries(prints).flatMap(([path, print]) => (typeof print === "string" ? [`${path} #${print}`] : []));
}
