import { sourceOf } from "../code/callback.ts";
import { labelOf, placeholderLabel, withoutStandIns } from "./labels.ts";
import { isObject, isOutput, isResource } from "../sdk.ts";

const maxDepth = 40;

/** A value of the program as text: the same in every run, unknown values by what they are. */
export function canonical(value: unknown, outer: readonly unknown[] = []): string {
  const label = placeholderLabel(value) ?? labelOf(value);
  if (label !== undefined) {
    return `<${label.isComputed ? "computed " : ""}${label.said}>`;
  }
  if (typeof value === "string") {
    return JSON.stringify(withoutStandIns(value));
  }
  if (typeof value === "function") {
    return `<function ${sourceOf(value)}>`;
  }
  if (!isObject(value)) {
    return typeof value === "symbol" ? "<symbol>" : `${typeof value} ${String(value)}`;
  }
  if (isResource(value)) {
    return `<resource ${value.__pulumiType} ${value.__name}>`;
  }
  if (isOutput(value) || value instanceof Promise) {
    return "<later>";
  }
  if (outer.includes(value) || outer.length > maxDepth) {
    return "<again>";
  }
  const inner = (part: unknown) => canonical(part, [...outer, value]);
  if (Array.isArray(value)) {
    return `[${value.map(inner).join()}]`;
  }
  if (value instanceof Map || value instanceof Set) {
    return `<${value.constructor.name} ${inner([...value])}>`;
  }
  if (value instanceof Date || value instanceof RegExp || value instanceof URL || value instanceof Error) {
    return `<${value.constructor.name} ${inner(String(value))}>`;
  }
  const entries = Object.keys(value)
    .toSorted()
    .map((key) => `${inner(key)}:${inner(value[key])}`);
  return `{${entries.join()}}`;
}

/** The value with what its outputs and promises come to. */
export async function settled(value: unknown, outer: readonly unknown[] = []): Promise<unknown> {
  if (placeholderLabel(value) !== undefined || labelOf(value) !== undefined || !isObject(value) || isResource(value)) {
    return value;
  }
  if (isOutput(value)) {
    return settled(await value.promise(true), outer);
  }
  if (value instanceof Promise) {
    return settled(await value, outer);
  }
  if (outer.includes(value) || outer.length > maxDepth) {
    return value;
  }
  const inner = (part: unknown) => settled(part, [...outer, value]);
  if (Array.isArray(value)) {
    return Promise.all(value.map(inner));
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) {
    return value;
  }
  const entries = Object.entries(value).map(async ([key, part]) => [key, await inner(part)] as const);
  return Object.fromEntries(await Promise.all(entries));
}
