import { isList, isRecord, own, stringAt, type Json } from "./digest.ts";

// What an offline run reports about inputs in addition to the engine's digest: docs/decisions/digest.md.

/** An output of a resource. */
export interface Output {
  readonly urn: string;
  /** Dotted: `id`, `identity.principalId`, `outputs.pid` of another stack. */
  readonly path: string;
}

/** A piece of a text that the program joins: a literal text, an unchanged output, or another unknown value, in words. */
export type TextPart = string | Output | { readonly unknown: string };

/** A member of a look-up's answer, with the arguments of the look-up: texts and outputs by name. */
export interface Answer {
  readonly token: string;
  readonly path: string;
  readonly asked: ReadonlyMap<string, string | Output>;
}

/** What computed and looked-up values are made of, by path. The program reports it, so it decides no verdict alone. */
export type MadeOf = ReadonlyMap<string, readonly (Output | Answer)[]>;

export type InputOutputs = ReadonlyMap<string, Output>;
export type InputTexts = ReadonlyMap<string, readonly TextPart[]>;

/** Most resources have none and share this one. */
const noOutputs: InputOutputs = new Map();
const noTexts: InputTexts = new Map();
const nothingMade: MadeOf = new Map();

/** Which outputs the inputs of a state are, by path inside the inputs. */
export function readInputOutputs(state: Json): InputOutputs {
  const told = entriesOf(state, "inputOutputs").flatMap(([path, value]) => {
    const output = outputIn(value);
    return output === undefined ? [] : [[path, output] as const];
  });
  return told.length === 0 ? noOutputs : new Map(told);
}

/** What the texts in the inputs of a state are joined from, by path inside the inputs. */
export function readInputTexts(state: Json): InputTexts {
  const told = entriesOf(state, "inputTexts").flatMap(([path, parts]) =>
    isList(parts) ? [[path, parts.map(partIn)] as const] : [],
  );
  return told.length === 0 ? noTexts : new Map(told);
}

/** What the values in the inputs, or in the outputs, of a state are made of, by path. */
export function readMadeOf(state: Json, member: "inputsMadeOf" | "outputsMadeOf"): MadeOf {
  const told = entriesOf(state, member).flatMap(([path, made]) =>
    isList(made) ? [[path, made.flatMap((one) => outputIn(one) ?? answerIn(one) ?? [])] as const] : [],
  );
  return told.length === 0 ? nothingMade : new Map(told);
}

function answerIn(value: Json): Answer | undefined {
  const [token, path = ""] = [stringAt(value, "token"), stringAt(value, "path")];
  if (token === undefined) return undefined;
  const asked = entriesOf(value, "asked").flatMap(([name, given]) => {
    const told = typeof given === "string" ? given : outputIn(given);
    return told === undefined ? [] : [[name, told] as const];
  });
  return { token, path, asked: new Map(asked) };
}

/** The same outputs under new URNs. */
export function withUrns(outputs: InputOutputs, renamed: (urn: string) => string): InputOutputs {
  return outputs.size === 0
    ? outputs
    : new Map([...outputs].map(([at, { urn, path }]) => [at, { urn: renamed(urn), path }]));
}

/** The same for what values are made of. */
export function madeOfUrns(made: MadeOf, renamed: (urn: string) => string): MadeOf {
  const again = <T>(value: T | Output): T | Output =>
    isNamed(value) ? { urn: renamed(value.urn), path: value.path } : value;
  const asked = (one: Output | Answer): Output | Answer =>
    "token" in one
      ? { ...one, asked: new Map([...one.asked].map(([name, value]) => [name, again(value)])) }
      : { urn: renamed(one.urn), path: one.path };
  return made.size === 0 ? made : new Map([...made].map(([path, all]) => [path, all.map(asked)]));
}

const isNamed = (value: unknown): value is Output => typeof value === "object" && value !== null && "urn" in value;

function partIn(part: Json): TextPart {
  if (typeof part === "string") return part;
  return outputIn(part) ?? { unknown: stringAt(part, "unknown") ?? JSON.stringify(part) };
}

function outputIn(value: Json): Output | undefined {
  const [urn, path] = [stringAt(value, "urn"), stringAt(value, "path")];
  return urn === undefined || path === undefined || path === "" ? undefined : { urn, path };
}

function entriesOf(state: Json, key: string): [string, Json][] {
  const value = own(state, key);
  return isRecord(value) ? Object.entries(value) : [];
}
