import { isList, isRecord, own, stringAt, type Json } from "./digest.ts";

// What an offline run reports about inputs in addition to the engine's digest: docs/decisions/digest.md.

/** An output of a resource. */
export interface Output {
  readonly urn: string;
  /** Dotted: `id`, `identity.principalId`, `outputs.pid` of another stack. */
  readonly path: string;
}

/**
 * A piece of a text that the program joins: a literal text, an unchanged output, or another unknown value, in words, and which
 * member of an answer it is, if it is one.
 */
export type TextPart = string | Output | { readonly unknown: string; readonly answer?: Answer };

/** A member of a look-up's answer, with all arguments of the look-up, by path. */
export interface Answer {
  readonly token: string;
  readonly path: string;
  /** Stands for the provider that the program declares for it; nothing where the usual one answers. */
  readonly by: string;
  readonly asked: ReadonlyMap<string, AskedWith>;
  /** Stands for what the program computes of it, where it may take one member or another. */
  readonly made?: string;
}

export type AskedWith = string | Output | readonly TextPart[];

/** A secret of the program itself, in words: `encrypted config value shop:password`. */
export interface OwnSecret {
  readonly secret: string;
}

export type Ingredient = Output | Answer | OwnSecret;

/** What computed and looked-up values are made of, by path. The program reports it, so it decides no verdict alone. */
export type MadeOf = ReadonlyMap<string, readonly Ingredient[]>;

export type InputOutputs = ReadonlyMap<string, Output>;
export type InputTexts = ReadonlyMap<string, readonly TextPart[]>;
export type InputAnswers = ReadonlyMap<string, Answer>;

/** Most resources have none and share this one. */
const noOutputs: InputOutputs = new Map();
const noTexts: InputTexts = new Map();
const noAnswers: InputAnswers = new Map();
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

/** Which members of answers the inputs of a state are, as they are, by path inside the inputs. */
export function readInputAnswers(state: Json): InputAnswers {
  const told = entriesOf(state, "inputAnswers").flatMap(([path, value]) => {
    const answer = answerIn(value);
    return answer === undefined ? [] : [[path, answer] as const];
  });
  return told.length === 0 ? noAnswers : new Map(told);
}

/** What the values in the inputs, or in the outputs, of a state are made of, by path. */
export function readMadeOf(state: Json, member: "inputsMadeOf" | "outputsMadeOf"): MadeOf {
  const told = entriesOf(state, member).flatMap(([path, made]) =>
    isList(made) ? [[path, made.flatMap((one) => outputIn(one) ?? answerIn(one) ?? secretIn(one) ?? [])] as const] : [],
  );
  return told.length === 0 ? nothingMade : new Map(told);
}

function secretIn(value: Json): OwnSecret | undefined {
  const secret = stringAt(value, "secret");
  return secret === undefined ? undefined : { secret };
}

function answerIn(value: Json): Answer | undefined {
  const [token, path = ""] = [stringAt(value, "token"), stringAt(value, "path")];
  if (token === undefined) return undefined;
  const asked = entriesOf(value, "asked").flatMap(([name, given]) => {
    const told = typeof given === "string" ? given : isList(given) ? given.map(partIn) : outputIn(given);
    return told === undefined ? [] : [[name, told] as const];
  });
  const made = stringAt(value, "made");
  return {
    token,
    path,
    by: stringAt(value, "by") ?? "",
    asked: new Map(asked),
    ...(made !== undefined && { made }),
  };
}

/** The same outputs under new URNs. */
export function withUrns(outputs: InputOutputs, renamed: (urn: string) => string): InputOutputs {
  return outputs.size === 0
    ? outputs
    : new Map([...outputs].map(([at, { urn, path }]) => [at, { urn: renamed(urn), path }]));
}

/** The same for what texts are joined from. */
export function textsOfUrns(texts: InputTexts, renamed: (urn: string) => string): InputTexts {
  if (texts.size === 0) return texts;
  return new Map([...texts].map(([at, parts]) => [at, parts.map((part) => partOfUrns(part, renamed))]));
}

function partOfUrns(part: TextPart, renamed: (urn: string) => string): TextPart {
  if (typeof part === "string") return part;
  if (isOutput(part)) return { urn: renamed(part.urn), path: part.path };
  return part.answer === undefined ? part : { ...part, answer: answerOfUrns(part.answer, renamed) };
}

/** The same for what values are made of. */
export function madeOfUrns(made: MadeOf, renamed: (urn: string) => string): MadeOf {
  const again = (one: Ingredient): Ingredient => {
    if ("secret" in one) return one;
    return "token" in one ? answerOfUrns(one, renamed) : { urn: renamed(one.urn), path: one.path };
  };
  return made.size === 0 ? made : new Map([...made].map(([path, all]) => [path, all.map(again)]));
}

/** The same of members of answers. */
export function answersOfUrns(answers: InputAnswers, renamed: (urn: string) => string): InputAnswers {
  return answers.size === 0
    ? answers
    : new Map([...answers].map(([path, answer]) => [path, answerOfUrns(answer, renamed)]));
}

function answerOfUrns(answer: Answer, renamed: (urn: string) => string): Answer {
  const asked = [...answer.asked].map(
    ([name, value]) =>
      [name, isParts(value) ? value.map((part) => partOfUrns(part, renamed)) : askedOfUrns(value, renamed)] as const,
  );
  return { ...answer, asked: new Map(asked) };
}

function askedOfUrns(value: string | Output, renamed: (urn: string) => string): string | Output {
  return isOutput(value) ? { urn: renamed(value.urn), path: value.path } : value;
}

/** All outputs that a value is made of, and that look-ups for it are asked with. */
export function outputsIn(one: Ingredient): readonly Output[] {
  if ("secret" in one) return [];
  return "token" in one ? [...one.asked.values()].flatMap(outputsAsked) : [one];
}

function outputsAsked(value: AskedWith): readonly Output[] {
  if (typeof value === "string") return [];
  if (!isParts(value)) return [value];
  return value.flatMap((part) => {
    if (typeof part === "string") return [];
    if (isOutput(part)) return [part];
    return part.answer === undefined ? [] : outputsIn(part.answer);
  });
}

export const isOutput = (value: unknown): value is Output =>
  typeof value === "object" && value !== null && "urn" in value;

export const isParts = (value: AskedWith): value is readonly TextPart[] => Array.isArray(value);

function partIn(part: Json): TextPart {
  if (typeof part === "string") return part;
  const output = outputIn(part);
  if (output !== undefined) return output;
  const answer = answerIn(own(part, "answer") ?? null);
  return { unknown: stringAt(part, "unknown") ?? JSON.stringify(part), ...(answer !== undefined && { answer }) };
}

function outputIn(value: Json): Output | undefined {
  const [urn, path] = [stringAt(value, "urn"), stringAt(value, "path")];
  return urn === undefined || path === undefined || path === "" ? undefined : { urn, path };
}

function entriesOf(state: Json, key: string): [string, Json][] {
  const value = own(state, key);
  return isRecord(value) ? Object.entries(value) : [];
}
