import { randomUUID } from "node:crypto";
import { skeletonOf } from "../code/syntax.ts";
import { isObject, isOutput, isResource } from "../sdk.ts";
import { originOf } from "./origin.ts";
import { labelOf } from "./registry.ts";
import { keyOf } from "./source.ts";
import { withoutStandIns } from "./standIn.ts";

const maxDepth = 40;
const maxValues = 100_000;

/** What is done with the functions in a value. */
export type OnFunction = (func: object) => void;

const said = new WeakMap<object, (value: object) => string>();

/** Defines the text for values of a class, or for one object: a `Config` is the configuration that it reads. */
export function sayAs(prototypeOrObject: object, text: (value: object) => string): void {
  said.set(prototypeOrObject, text);
}

/** The text that is defined for an object. */
export function saidOf(value: object): string | undefined {
  const say = said.get(value) ?? said.get((Object.getPrototypeOf(value) as object | null) ?? value);
  return say?.(value);
}

/** A value of the program as text: the same in every run, with unknown values by their names. */
export function canonical(value: unknown, onFunction?: OnFunction): string {
  let left = maxValues;

  function text(value: unknown, outer: readonly unknown[]): string {
    left -= 1;
    const label = typeof value === "string" ? undefined : labelOf(value);
    if (label !== undefined) {
      return `<${label.key}>`;
    }
    switch (typeof value) {
      case "string":
        return JSON.stringify(withoutStandIns(value));
      case "function":
        onFunction?.(value);
        return `<function ${saidOf(value) ?? skeletonOf(value)}>`;
      case "symbol":
        return "<symbol>";
      case "object":
        return value === null ? "null" : objectText(value, outer);
      default:
        return `${typeof value} ${String(value)}`;
    }
  }

  function objectText(value: object, outer: readonly unknown[]): string {
    if (isResource(value)) {
      return `<resource ${keyOf(value)}>`;
    }
    if (isOutput(value)) {
      return `<output ${originOf(value)}>`;
    }
    const own = saidOf(value);
    if (own !== undefined) {
      return `<${own}>`;
    }
    if (outer.includes(value) || value instanceof Promise) {
      return value instanceof Promise ? "<later>" : "<again>";
    }
    if (outer.length > maxDepth || left < 0) {
      // A value that is too deep to print equals nothing.
      return `<${randomUUID()}>`;
    }
    const inner = (part: unknown) => text(part, [...outer, value]);
    if (Array.isArray(value)) {
      return `[${value.map(inner).join()}]`;
    }
    if (value instanceof Map || value instanceof Set) {
      return `<${value.constructor.name} ${inner([...value])}>`;
    }
    if (value instanceof Date || value instanceof RegExp || value instanceof URL || value instanceof Error) {
      return `<${value.constructor.name} ${inner(String(value))}>`;
    }
    return `${classOf(value, inner)}{${members(value, inner).join()}}`;
  }

  return text(value, []);
}

// The class of a value decides what its methods do.
function classOf(value: object, inner: (part: unknown) => string): string {
  const prototype = Object.getPrototypeOf(value) as { constructor?: unknown } | null;
  return prototype === null || prototype === Object.prototype ? "" : inner(prototype.constructor);
}

function members(value: object, inner: (part: unknown) => string): string[] {
  return Object.entries(Object.getOwnPropertyDescriptors(value))
    .filter(([, { enumerable }]) => enumerable === true)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, property]) => `${inner(key)}:${inner(Reflect.get(property, "value" in property ? "value" : "get"))}`);
}

/** The value with its outputs and promises resolved. */
export async function settled(value: unknown, outer: readonly unknown[] = []): Promise<unknown> {
  if (typeof value === "string" || labelOf(value) !== undefined || !isObject(value) || isResource(value)) {
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
