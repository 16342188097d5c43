import { report, type ToldInputs, type ToldOutput, type ToldPart } from "../channel.ts";
import {
  labelIn,
  labelOf,
  partsOf,
  placeholderLabel,
  resourceLabel,
  type Label,
  type Part,
} from "../unknown/labels.ts";
import { isObject, isOutput, isResource, isUnknown, type Resource } from "../sdk.ts";

// Tells what the unknown inputs of a resource are: outputs passed on, or something that the program makes of them.

/** What was found in one value: a path, and the label of the unknown there, if anybody knows it. */
type Found = (path: string, label: Label | undefined, isSecret: boolean) => void;

/** Reports the inputs of a resource. Nothing is claimed about a resource that is not reported. */
export async function tellInputs(resource: Resource, props: unknown): Promise<void> {
  const computed = new Set<string>();
  const foreign: [path: string, why: string][] = [];
  const told: Omit<ToldInputs, "computed"> = { sources: {}, prints: {}, outputs: {}, texts: {} };
  for (const [key, value] of Object.entries(isObject(props) ? props : {})) {
    const found: Parameters<Found>[] = [];
    const keys: Parameters<Walk["key"]>[] = [];
    await walk(value, key, {
      value: (...one) => found.push(one),
      key: (...one) => keys.push(one),
      isSecret: false,
    });
    for (const [path, label, isSecret] of found) {
      if (label?.isComputed !== false) {
        computed.add(path).add(key);
      }
      // An output of a resource of this program is told by propertyDependencies; other sources are told here.
      if (label !== undefined && label.source.kind !== "resource" && label.source.kind !== "value") {
        foreign.push([`inputs.${path}`, label.said]);
      }
      if (label?.print !== undefined) {
        told.prints[path] = label.print;
      }
      await tellOutput(told, path, label, isSecret);
    }
    for (const [path, name, isSecret] of keys) {
      await tellKey(told, path, partsOf(name), isSecret);
    }
    const [path, label] = found[0] ?? [];
    if (found.length === 1 && path === key && label?.isComputed === false) {
      const { resource: source } = label.source;
      told.sources[key] = source === undefined ? [] : [String(await source.urn.promise())];
    }
  }
  const urn = String(await resource.urn.promise());
  for (const [path, why] of foreign) {
    report({ kind: "unknown", urn, path, why });
  }
  report({ kind: "inputs", urn, computed: [...computed].toSorted(), ...told });
}

type Told = Pick<ToldInputs, "outputs" | "texts">;

async function tellOutput(told: Told, path: string, label: Label | undefined, isSecret: boolean): Promise<void> {
  const output = label === undefined ? undefined : await outputOf(label);
  if (output !== undefined) {
    told.outputs[path] = output;
  }
  // A text has pieces that are secret where the text is.
  if (label?.parts !== undefined && !isSecret) {
    await tellText(told, path, label.parts);
  }
}

async function tellKey(told: Told, path: string, parts: readonly Part[], isSecret: boolean): Promise<void> {
  const [part] = parts;
  if (parts.length === 1 && typeof part === "object") {
    await tellOutput(told, path, part, isSecret);
  } else if (!isSecret) {
    await tellText(told, path, parts);
  }
}

async function tellText(told: Told, path: string, parts: readonly Part[]): Promise<void> {
  told.texts[path] = await Promise.all(parts.map(toldPart));
}

async function toldPart(part: Part): Promise<ToldPart> {
  return typeof part === "string" ? part : ((await outputOf(part)) ?? { unknown: part.said });
}

/** The output of a resource that the label is, as it is. */
async function outputOf({ isComputed, source, path }: Label): Promise<ToldOutput | undefined> {
  return isComputed || source.resource === undefined || path.length === 0
    ? undefined
    : { urn: String(await source.resource.urn.promise()), path: dotted(path) };
}

const plainName = /^[\w$-]+$/;

// A map may have an ARM id as a key, which has dots of its own.
function dotted([first = "", ...members]: readonly string[]): string {
  return first + members.map((name) => (plainName.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`)).join("");
}

interface Walk {
  value: Found;
  /** What a map with a name that is not known is told by: each of its names. */
  key: (path: string, name: string, isSecret: boolean) => void;
  isSecret: boolean;
}

async function walk(value: unknown, path: string, found: Walk): Promise<void> {
  const label = labelOf(value) ?? placeholderLabel(value) ?? (typeof value === "string" ? labelIn(value) : undefined);
  if (label !== undefined || isUnknown(value)) {
    found.value(path, label, found.isSecret);
  } else if (isOutput(value)) {
    const inner = await value.promise(true);
    let count = 0;
    await walk(inner, path, {
      ...found,
      isSecret: found.isSecret || (await value.isSecret),
      value: (...args) => {
        count += 1;
        found.value(...args);
      },
    });
    // An unknown that lost even its mark.
    if (count === 0 && !(await value.isKnown)) {
      found.value(path, undefined, found.isSecret);
    }
  } else if (value instanceof Promise) {
    await walk(await value, path, found);
  } else if (isResource(value)) {
    // A resource given as an input is its id.
    if (value.id !== undefined && !(await value.id.isKnown)) {
      found.value(path, resourceLabel(value).child("id"), found.isSecret);
    }
  } else if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) {
      await walk(inner, `${path}[${index}]`, found);
    }
  } else if (isObject(value)) {
    await walkMap(value, path, found);
  }
}

async function walkMap(map: Record<string, unknown>, path: string, found: Walk): Promise<void> {
  const entries = Object.entries(map);
  const isNamed = entries.every(([key]) => labelIn(key) === undefined);
  for (const [index, [key, inner]] of entries.entries()) {
    const name = labelIn(key);
    if (name !== undefined) {
      found.value(path, name.computed, found.isSecret);
    }
    if (!isNamed) {
      found.key(`${path}.(key ${index})`, key, found.isSecret);
    }
    await walk(inner, isNamed ? `${path}.${key}` : `${path}.(value ${index})`, found);
  }
}
