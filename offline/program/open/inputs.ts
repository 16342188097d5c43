import { fingerprintOf } from "../../recorded/fingerprint.ts";
import {
  report,
  type ToldAnswer,
  type ToldIngredient,
  type ToldInputs,
  type ToldOutput,
  type ToldPart,
  type ToldSecret,
} from "../channel.ts";
import type { Resource } from "../sdk.ts";
import { isObject } from "../sdk.ts";
import { askedFor, type Argument } from "../unknown/asked.ts";
import { ingredientsOf } from "../unknown/ingredients.ts";
import { Label, type Part } from "../unknown/label.ts";
import { partsOf } from "../unknown/standIn.ts";
import { inputsFound, type FoundInput, type FoundName } from "./foundInputs.ts";

// Reports what the unknown inputs of a resource are: outputs passed on, or values that the program computes from them.

/** Reports the inputs of a resource. Nothing is claimed about a resource that is not reported. */
export async function tellInputs(resource: Resource, props: unknown): Promise<void> {
  const told: ToldInputs = { computed: [], sources: {}, prints: {}, outputs: {}, texts: {}, answers: {}, made: {} };
  const foreign: [path: string, why: string][] = [];
  for (const [name, value] of Object.entries(isObject(props) ? props : {})) {
    const found = await inputsFound(name, value);
    const { names } = found;
    const inputs = found.inputs.map(asPassedOn);
    for (const input of inputs) {
      await tellInput(told, name, input);
      // propertyDependencies reports outputs of this program's resources; other sources are reported here.
      if (input.label !== undefined && input.label.source.kind !== "resource" && input.label.source.kind !== "value") {
        foreign.push([`inputs.${input.path}`, input.label.said]);
      }
    }
    for (const entry of names) {
      await tellName(told, entry);
    }
    const [only, ...more] = inputs;
    if (only?.path === name && more.length === 0 && only.label?.isComputed === false) {
      const { resource: source } = only.label.source;
      told.sources[name] = source === undefined ? [] : [String(await source.urn.promise())];
    }
  }
  const urn = String(await resource.urn.promise());
  for (const [path, why] of foreign) {
    report({ kind: "unknown", urn, path, why });
  }
  report({ kind: "inputs", urn, ...told, computed: [...new Set(told.computed)].toSorted() });
}

// A text of one piece is that piece: interpolating an output alone passes it on.
function asPassedOn(input: FoundInput): FoundInput {
  const [only, ...more] = input.label?.made?.parts ?? [];
  return typeof only === "object" && more.length === 0 && !only.isComputed ? { ...input, label: only } : input;
}

async function tellInput(told: ToldInputs, name: string, { path, label, isSecret }: FoundInput): Promise<void> {
  if (label?.isComputed !== false) {
    told.computed.push(path, name);
  }
  const output = label === undefined ? undefined : await outputOf(label);
  if (output !== undefined) told.outputs[path] = output;
  // A resource that is read is reported by its id, for which the monitor sees no dependency.
  if (label !== undefined && (output === undefined || path === "id")) {
    // All that decides it, except the inputs of the resources that it comes from.
    told.prints[path] = label.made?.print ?? fingerprintOf(label.key);
  }
  const made = label === undefined || output !== undefined ? [] : await ingredientsIn(label);
  if (made.length > 0) told.made[path] = made;
  const answer = label === undefined ? undefined : await answerIn(label);
  if (answer !== undefined) told.answers[path] = answer;
  const parts = label === undefined ? undefined : (label.made?.parts ?? endOf(label));
  if (parts !== undefined) {
    await tellText(told, path, isSecret ? parts.map(hidden) : parts);
  }
}

/** A literal piece of a secret text is secret as well: only its fingerprint is told. */
function hidden(part: Part): Part | Hidden {
  return typeof part === "string" ? { print: fingerprintOf(part) } : part;
}

interface Hidden {
  readonly print: string;
}

/** Reports what the outputs of a stack or a component are made of. */
export async function tellOutputs(resource: Resource, outputs: unknown): Promise<void> {
  const made: Record<string, ToldIngredient[]> = {};
  for (const [name, value] of Object.entries(isObject(outputs) ? outputs : {})) {
    const { inputs } = await inputsFound(name, value);
    for (const { path, label, isSecret } of inputs) {
      const all = label === undefined ? [] : (await ingredientsIn(label)).map((one) => withMade(one, label));
      const keys = all.filter((one) => !("urn" in one) || maybeKey.test(one.path));
      const found = keys.length === 0 && isSecret && label !== undefined ? [markedSecret(label)] : keys;
      if (found.length > 0) made[path] = found;
    }
  }
  if (Object.keys(made).length > 0) report({ kind: "outputs", urn: String(await resource.urn.promise()), made });
}

/** Which member of an answer a computed value is may depend on what the program computes, where it is not that of a path. */
function withMade(one: ToldIngredient, { made, path }: Label): ToldIngredient {
  const print = made?.parts === undefined ? made?.print : undefined;
  const isMember = "path" in one && path.length > 0 && one.path === dotted(path);
  return "token" in one && print !== undefined && !isMember ? { ...one, made: print } : one;
}

/**
 * A whole resource may be an output: of its outputs only those are reported whose names suggest a key, or are those of what
 * makes secrets.
 */
const maybeKey = /key|secret|password|token|sas|credential|connection|kube|^(?:value|result|base64|hex)$/i;

/** What the program marks as a secret, whatever it is. */
function markedSecret({ name, key }: Label): ToldSecret {
  return { secret: `${name} #${fingerprintOf(key)}` };
}

async function ingredientsIn(label: Label): Promise<ToldIngredient[]> {
  const told = await Promise.all(ingredientsOf(label).map(ingredient));
  return told.filter((each) => each !== undefined);
}

async function ingredient(label: Label): Promise<ToldIngredient | undefined> {
  return label.source.kind === "config" ? { secret: label.name } : ((await answerIn(label)) ?? outputOf(label));
}

/** The member of an answer that a label is, as it is. */
async function answerIn(label: Label): Promise<ToldAnswer | undefined> {
  const asked = label.isComputed ? undefined : askedFor(label);
  if (asked === undefined) return undefined;
  const { token, by, args } = asked;
  const told = Object.entries(args).map(async ([name, value]) => [name, await toldArgument(value)] as const);
  return { token, path: dotted(label.path), by, asked: Object.fromEntries(await Promise.all(told)) };
}

async function toldArgument(value: Argument): Promise<string | ToldOutput | ToldPart[]> {
  if (typeof value === "string") return value;
  if (!(value instanceof Label)) return Promise.all(("print" in value ? [value] : value).map(toldPart));
  return (await outputOf(value)) ?? Promise.all((value.made?.parts ?? [value]).map(toldPart));
}

function endOf(label: Label): readonly Part[] | undefined {
  const ending = label.isComputed ? undefined : label.source.endings?.[label.path.join(".")];
  return ending === undefined ? undefined : [label, ending];
}

async function tellName(told: ToldInputs, { path, name, isSecret }: FoundName): Promise<void> {
  const parts = partsOf(name);
  const [part] = parts;
  const output = parts.length === 1 && typeof part === "object" ? await outputOf(part) : undefined;
  if (output !== undefined) {
    told.outputs[path] = output;
  } else if (!isSecret) {
    await tellText(told, path, parts);
  }
}

async function tellText(told: ToldInputs, path: string, parts: readonly (Part | Hidden)[]): Promise<void> {
  told.texts[path] = await Promise.all(parts.map(toldPart));
}

async function toldPart(part: Part | Hidden): Promise<ToldPart> {
  if (typeof part === "string") return part;
  if (!(part instanceof Label)) return { unknown: `a text #${part.print}` };
  const [output, answer] = [await outputOf(part), await answerIn(part)];
  return output ?? { unknown: part.said, ...(answer !== undefined && { answer }) };
}

/** The output of a resource that the label stands for, if it is unchanged. */
export async function outputOf({ isComputed, source, path }: Label): Promise<ToldOutput | undefined> {
  return isComputed || source.resource === undefined || path.length === 0
    ? undefined
    : { urn: String(await source.resource.urn.promise()), path: dotted(path) };
}

const plainName = /^[\w$-]+$/;

// A map may have an ARM id as a key, which has dots of its own.
function dotted([first = "", ...members]: readonly string[]): string {
  return first + members.map((name) => (plainName.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`)).join("");
}
