import type { Location } from "../terms/report.ts";
import { isRecord, own, stringAt, stringsOf, unknownSentinel, type Json } from "./digest.ts";
import { readInputOutputs, readInputTexts, type InputOutputs, type InputTexts } from "./inputOutputs.ts";
import { onlyForgets } from "./ops.ts";
import { plainInputs, plainOf } from "./plain.ts";
import { respelled, type Declared } from "./spelling/respell.ts";
import { kindOf, malformed } from "./planError.ts";
import type { Place, Places } from "./position.ts";
import { nameIn, normalType, withoutVersions } from "./urn.ts";

/** One resource as the program wants it, or as it was. */
export interface PlannedResource {
  readonly urn: string;
  /** Type token without API version, in lower case. */
  readonly type: string;
  /** What the program declares, where that is read in the words of azure-native; see spelling/. */
  readonly declared?: Declared;
  /** Logical name. */
  readonly name: string;
  readonly custom: boolean;
  /** What happens to it; `read` when the program does not own it. */
  readonly op: string;
  readonly id: string | undefined;
  /** What the program takes over instead of making it, where it says so. */
  readonly importId?: string | undefined;
  /** What tells it from another resource with the same URN but for API versions, or with the same URN and another id. */
  readonly apart?: string;
  /** Without what the SDK and the provider write there for themselves. */
  readonly inputs: Readonly<Record<string, Json>>;
  /**
   * What Azure answered when the resource was last written, as far as it tells whose an id is; nothing where it was not
   * written, or is being replaced.
   */
  readonly outputs: Readonly<Record<string, Json>>;
  /** Which resources the value of each input comes from, where it comes from any. */
  readonly sources: ReadonlyMap<string, readonly string[]>;
  /** Which output of which resource an unknown value in the inputs is, by path inside them, where the run tells. */
  readonly inputOutputs: InputOutputs;
  /** What texts in the inputs are joined from, where the run tells. */
  readonly inputTexts: InputTexts;
  /** Inputs whose unknown value is not an output passed on as it is: nobody can tell what they will be. */
  readonly computed: readonly string[];
  /** Fingerprints of what is made of unknown values, and of secrets: "path #fingerprint". */
  readonly prints: readonly string[];
  /** Inputs that the program leaves as they are in Azure, whatever it says. */
  readonly ignoreChanges: readonly string[];
  /** Inputs whose change makes the engine replace the resource, beside those that the provider says. */
  readonly replaceOnChanges: readonly string[];
  readonly parent: string | undefined;
  /** The URN of the provider that the program declares for it; nothing where it is the usual one. */
  readonly provider: string | undefined;
  /**
   * URNs that the resource had before it was renamed or moved, as the program says; at most a hundred. Without those that
   * azure-native adds for each API version of the type.
   */
  readonly aliases: readonly string[];
  /** Whether Azure keeps the resource when the program drops it. */
  readonly retainOnDelete: boolean;
  /** The URN of what takes it along: while that is deleted, or made anew, Pulumi does not delete this one. */
  readonly deletedWith: string | undefined;
  readonly location: Location | undefined;
}

/** A state as it was read: where it is declared is settled when all places are known. */
export interface ResourceState extends Omit<PlannedResource, "location"> {
  readonly place: Place | undefined;
}

/**
 * Reads one state of a resource, or `undefined` where there is none.
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
  return respelled({
    urn,
    type,
    name: nameIn(urn),
    custom: own(state, "custom") === true,
    op: own(state, "external") === true ? "read" : op,
    id: readId(stringAt(state, "id")) ?? (importId?.startsWith("/subscriptions/") === true ? importId : undefined),
    importId,
    inputs: plainInputs(recordAt(state, "inputs", where), `${where}.inputs`),
    outputs: readOutputs(recordAt(state, "outputs", where), `${where}.outputs`, type),
    sources: readSources(recordAt(state, "propertyDependencies", where)),
    inputOutputs: readInputOutputs(state),
    inputTexts: readInputTexts(state),
    computed: stringsAt(state, "computedInputs"),
    prints: readPrints(own(state, "inputFingerprints")),
    ignoreChanges: stringsAt(state, "ignoreChanges"),
    replaceOnChanges: stringsAt(state, "replaceOnChanges"),
    parent: stringAt(state, "parent"),
    provider: readProvider(stringAt(state, "provider")),
    aliases: readAliases(urn, own(state, "aliases")),
    // What the program only reads was never its own.
    retainOnDelete: own(state, "retainOnDelete") === true || own(state, "external") === true || onlyForgets(op),
    deletedWith: stringAt(state, "deletedWith") || undefined,
    place: places.of(state),
  });
}

/** What the program itself says: its type and inputs, in its own words. */
export function declaredOf({ declared, type, inputs }: PlannedResource): Declared {
  return declared ?? { type, inputs };
}

/** What a preview makes of the id of something new is none. */
function readId(id: string | undefined): string | undefined {
  return id === "" || id?.includes(unknownSentinel) === true ? undefined : id;
}

/** A reference is the URN of the provider and its id. Usual ones are named by the version of the SDK. */
function readProvider(reference: string | undefined): string | undefined {
  const end = reference?.lastIndexOf("::") ?? -1;
  if (reference === undefined || end < 0 || /::default(?:_[\d_]+\w*)?::[^:]*$/.test(reference)) return undefined;
  return reference.slice(0, end);
}

/** Most resources have no such list: they share one. */
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

/** Outputs that tell whose an id is, and who signs the tokens of a cluster. Everything else is only long. */
const readOutputNames = [
  ["id", "name", "principalId", "objectId", "clientId", "identity"],
  ["identityProfile", "kubeletIdentity", "addonProfiles"],
  ["oidcIssuerUrl", "oidcIssuerProfile"],
].flat();

/** What another stack says of itself. */
const stackReferenceType = "pulumi:pulumi:stackreference";

function readOutputs(
  outputs: Readonly<Record<string, Json>>,
  where: string,
  type: string,
): Readonly<Record<string, Json>> {
  const names = type === stackReferenceType ? ["outputs"] : readOutputNames;
  const kept = names.flatMap((name) => {
    const value = own(outputs, name);
    return value === undefined ? [] : [[name, plainOf(value, where)] as const];
  });
  return kept.length === 0 ? nothing : Object.fromEntries(kept);
}

const noSources: ReadonlyMap<string, readonly string[]> = new Map();

function readSources(dependencies: Readonly<Record<string, Json>>): ReadonlyMap<string, readonly string[]> {
  const sources = Object.entries(dependencies).flatMap(([key, value]) => {
    const urns = stringsOf(value);
    return urns.length === 0 ? [] : [[key, urns] as const];
  });
  return sources.length === 0 ? noSources : new Map(sources);
}

function readPrints(prints: Json | undefined): string[] {
  if (!isRecord(prints)) return [];
  return Object.entries(prints).flatMap(([path, print]) => (typeof print === "string" ? [`${path} #${print}`] : []));
}
