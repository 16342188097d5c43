import type { InputAnswers, InputOutputs, InputTexts } from "../inputOutputs.ts";
import { isRecord, own, type Json } from "../digest.ts";
import { isWithin, topOf } from "../inputPath.ts";
import { normalType, parseUrn } from "../urn.ts";
import { classicHosts } from "./classicHosts.ts";
import { classicServices } from "./classicServices.ts";
import { classicAccess } from "./classicAccess.ts";
import { classicKeyed } from "./keyed.ts";
import { pathOfWord, type Spelling, type Word } from "./spelling.ts";

/** The declared type and inputs of a resource that is read in another spelling. */
export interface Declared {
  readonly type: string;
  readonly inputs: Readonly<Record<string, Json>>;
}

/** The parts of a resource that have another spelling. */
interface Said extends Declared {
  readonly inputOutputs: InputOutputs;
  readonly inputTexts: InputTexts;
  readonly inputAnswers: InputAnswers;
  readonly outputs: Readonly<Record<string, Json>>;
  readonly sources: ReadonlyMap<string, readonly string[]>;
  readonly computed: readonly string[];
  readonly prints: readonly string[];
  readonly ignoreChanges: readonly string[];
  readonly replaceOnChanges: readonly string[];
}

const spellings: ReadonlyMap<string, Spelling> = new Map(
  [
    ...Map.groupBy(
      [classicAccess, classicServices, classicHosts, classicKeyed].flatMap(Object.entries<Spelling>),
      ([type]) => type,
    ),
  ].map(([type, all]) => [type, together(all.map(([, spelling]) => spelling))]),
);

/** A type can be a host and take keys. */
function together(spellings: readonly Spelling[]): Spelling {
  return spellings.reduce((one, more) => ({ ...one, ...more, inputs: { ...one.inputs, ...more.inputs } }));
}

/** For all types the classic provider attaches identities by a list with its own name. */
const anyClassic: Spelling = { as: "", inputs: { identity: { path: "identity", value: identityOf } } };

/**
 * A resource of the classic provider in azure-native's spelling, so that each kind of resource has one reader. Any other
 * resource stays unchanged. URN, name and id never change.
 */
export function respelled<State extends Said>(state: State): State & { readonly declared?: Declared } {
  const { type, inputs, outputs } = state;
  if (!type.startsWith("azure:")) return state;
  const spelling = spellings.get(type) ?? anyClassic;
  const top = (input: string): string => spelledPath(spelling, input).split(".", 1)[0] ?? input;
  return {
    ...state,
    type: spelling.as === "" ? type : spelling.as,
    declared: { type, inputs },
    inputs: { ...spelling.says, ...reworded({ ...anyClassic.inputs, ...spelling.inputs }, inputs) },
    outputs: reworded(spelling.outputs ?? {}, outputs),
    sources: merged([...state.sources].map(([input, urns]) => [top(input), urns] as const)),
    inputOutputs: new Map([...state.inputOutputs].map(([path, output]) => [spelledPath(spelling, path), output])),
    inputTexts: new Map([...state.inputTexts].map(([path, pieces]) => [spelledPath(spelling, path), pieces])),
    inputAnswers: new Map([...state.inputAnswers].map(([path, answer]) => [spelledPath(spelling, path), answer])),
    computed: [...new Set(state.computed.map(top))],
    prints: state.prints.map((path) => spelledPath(spelling, path)),
    ignoreChanges: state.ignoreChanges.map((path) => spelledPath(spelling, path)),
    replaceOnChanges: state.replaceOnChanges.map((path) => spelledPath(spelling, path)),
  };
}

/** The type that resources of a type are read as. */
export function readType(type: string): string {
  return spellings.get(type)?.as ?? type;
}

/** The type that the resource of a URN is read as. */
export function readTypeIn(urn: string): string {
  return readType(normalType(parseUrn(urn).type));
}

/** The path of an input, or of something in it, in the spelling in which the resource is read. */
export function readInput(type: string, path: string): string {
  const spelling = spellings.get(type);
  return spelling === undefined ? path : spelledPath(spelling, path);
}

/** The same of a path in a resource: `inputs.identity`. */
export function readPath(type: string, path: string): string {
  return path.startsWith("inputs.") ? `inputs.${readInput(type, path.slice("inputs.".length))}` : path;
}

/** The path of an input as its program spells it. */
export function declaredPath({ type, inputs }: Declared, path: string): string {
  const all = Object.entries(spellings.get(type)?.inputs ?? {});
  // If several names mean the same, it is the name that the program uses.
  const words = [...all.filter(([name]) => Object.hasOwn(inputs, name)), ...all];
  const within = (word: Word) => [`inputs.${pathOfWord(word)}`, path] as const;
  const found = words.find(([, word]) => isWithin(...within(word)));
  if (found !== undefined) return `inputs.${found[0]}${path.slice(`inputs.${pathOfWord(found[1])}`.length)}`;
  // An input that is made of several is named by the first of them.
  const [first] = words.find(([, word]) => isWithin(path, `inputs.${pathOfWord(word)}`)) ?? [];
  return first === undefined ? path : `inputs.${first}`;
}

function spelledPath({ inputs }: Spelling, path: string): string {
  const name = topOf(path);
  const word = Object.hasOwn(inputs, name) ? inputs[name] : undefined;
  if (word !== undefined) return `${pathOfWord(word)}${path.slice(name.length)}`;
  return path.replace(/^identity\.identityIds/, "identity.userAssignedIdentities");
}

function reworded(
  words: Readonly<Record<string, Word>>,
  given: Readonly<Record<string, Json>>,
): Readonly<Record<string, Json>> {
  let said: Readonly<Record<string, Json>> = {};
  for (const [name, value] of Object.entries(given)) {
    const word = Object.hasOwn(words, name) ? (words[name] ?? name) : name;
    // A value under one of several names counts even if the other names are left out.
    if (value === null && pathOfWord(word) !== name) continue;
    said = placed(said, pathOfWord(word).split("."), typeof word === "string" ? value : word.value(value));
  }
  return said;
}

function placed(
  record: Readonly<Record<string, Json>>,
  [name = "", ...rest]: readonly string[],
  value: Json,
): Readonly<Record<string, Json>> {
  if (rest.length === 0) return { ...record, [name]: value };
  const inner = own(record, name);
  return { ...record, [name]: placed(isRecord(inner) ? inner : {}, rest, value) };
}

function merged(sources: readonly (readonly [string, readonly string[]])[]): ReadonlyMap<string, readonly string[]> {
  const all = new Map<string, readonly string[]>();
  for (const [input, urns] of sources) all.set(input, [...new Set([...(all.get(input) ?? []), ...urns])]);
  return all;
}

function identityOf(given: Json): Json {
  if (!isRecord(given) || own(given, "identityIds") === undefined) return given;
  const { identityIds = null, ...rest } = given;
  return { ...rest, userAssignedIdentities: identityIds };
}
