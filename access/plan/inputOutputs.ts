import { isList, isRecord, own, stringAt, type Json } from "./digest.ts";

// What an offline run says of inputs beyond the engine's digest: docs/decisions/digest.md.

/** An output of a resource. */
export interface Output {
  readonly urn: string;
  /** Dotted: `id`, `identity.principalId`, `outputs.pid` of another stack. */
  readonly path: string;
}

/** A piece of a text that the program joins: as it wrote it, an output as it is, or what nobody knows, in words. */
export type TextPart = string | Output | { readonly unknown: string };

export type InputOutputs = ReadonlyMap<string, Output>;
export type InputTexts = ReadonlyMap<string, readonly TextPart[]>;

/** Most resources have none: they share one. */
const noOutputs: InputOutputs = new Map();
const noTexts: InputTexts = new Map();

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

/** The same outputs under new URNs. */
export function withUrns(outputs: InputOutputs, renamed: (urn: string) => string): InputOutputs {
  return outputs.size === 0
    ? outputs
    : new Map([...outputs].map(([at, { urn, path }]) => [at, { urn: renamed(urn), path }]));
}

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
