import { isList, isRecord, own, unknownSentinel, type Json } from "../digest.ts";

/** The values of the names in a template, and their places in the inputs of the deployment. */
export interface Environment {
  readonly parameter: (name: string) => { readonly value: Json; readonly at: string } | undefined;
  readonly variable: (name: string) => { readonly value: Json; readonly at: string } | undefined;
}

/** A value of a template as far as it is known, and the origins of its parts, by their paths. */
export interface Resolved {
  readonly value: Json;
  readonly takenFrom: ReadonlyMap<string, string>;
}

const builtInRole =
  /^\[\w+\((?:subscription\(\)\.id,\s*)?'Microsoft\.Authorization\/roleDefinitions',\s*'([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})'\)\]$/i;
const reference = /^\[(parameters|variables)\('([^']+)'\)\]$/;
const maxDepth = 20;

/** An expression that is a single name has the value of that name; any other is not known. */
export function resolved(value: Json, names: Environment, depth = 0): Resolved {
  if (typeof value === "string") return textOf(value, names, depth);
  if (isList(value)) {
    const parts = value.map((item, index) => ({ at: `[${index}]`, ...resolved(item, names, depth) }));
    return { value: parts.map((part) => part.value), takenFrom: together(parts) };
  }
  if (!isRecord(value)) return { value, takenFrom: new Map() };
  const parts = Object.entries(value).map(([key, item]) => ({ key, at: `.${key}`, ...resolved(item, names, depth) }));
  return { value: Object.fromEntries(parts.map((part) => [part.key, part.value])), takenFrom: together(parts) };
}

const unknown: Resolved = { value: unknownSentinel, takenFrom: new Map() };

function textOf(text: string, names: Environment, depth: number): Resolved {
  if (!text.startsWith("[") || !text.endsWith("]")) return { value: text, takenFrom: new Map() };
  if (text.startsWith("[[")) return { value: text.slice(1), takenFrom: new Map() };
  const role = builtInRole.exec(text)?.[1];
  if (role !== undefined) {
    return { value: `/providers/Microsoft.Authorization/roleDefinitions/${role}`, takenFrom: new Map() };
  }
  const [, kind, name = ""] = reference.exec(text) ?? [];
  const found = kind === "parameters" ? names.parameter(name) : kind === "variables" ? names.variable(name) : undefined;
  if (found === undefined || depth > maxDepth) return unknown;
  // A value that is passed in is not an expression, even if it looks like one.
  const inner = kind === "parameters" ? { value: found.value, takenFrom: [] } : resolved(found.value, names, depth + 1);
  return { value: inner.value, takenFrom: new Map([["", found.at], ...inner.takenFrom]) };
}

function together(parts: readonly (Resolved & { readonly at: string })[]): Resolved["takenFrom"] {
  return new Map(
    parts.flatMap(({ at, takenFrom }) => [...takenFrom].map(([path, from]) => [`${at}${path}`, from] as const)),
  );
}

/** The value of a name in a record of them. */
export function named(record: Json | undefined, name: string): Json | undefined {
  const key = isRecord(record)
    ? Object.keys(record).find((each) => each.toLowerCase() === name.toLowerCase())
    : undefined;
  return key === undefined ? undefined : own(record, key);
}
