import { fingerprintOf } from "../../recorded/fingerprint.ts";
import { canonical } from "./canonical.ts";
import { madeOf, memberOf, textOf, type Label } from "./label.ts";
import { markPlaceholder, placeholderLabel, unknownOf } from "./registry.ts";
import { standInOf } from "./standIn.ts";
import type { Output, Sdk } from "../sdk.ts";

// The placeholder for an unknown value inside an apply callback. Outputs are plain data, so what can be called on one is
// exactly the methods of texts, lists, maps and numbers. Every other member is data again.

/** The names of the methods of texts, lists and numbers. */
const natives: ReadonlySet<string> = new Set(
  [String.prototype, Array.prototype, Number.prototype].flatMap((prototype) => Object.getOwnPropertyNames(prototype)),
);
const texts = new Set([
  "toString",
  "toJSON",
  "valueOf",
  "toLocaleString",
  "trim",
  "join",
  "toLowerCase",
  "toUpperCase",
]);
const untouched = new Set(["toString", "toJSON", "valueOf"]);
const outputMembers = new Set(["promise", "isKnown", "isSecret", "resources", "allResources", "apply"]);
const iterated = new Set(["split", "entries", "keys", "values"]);
// Code that walks its argument has to end.
const maxDepth = 8;
// `const [a, , b] = id.split("/")` asks for as many parts as an ARM id has.
const parts = 16;

const made = new WeakMap<Label, object>();
const outputs = new WeakMap<Label, Output>();

/** The Output of the unknown value, which replaces a placeholder that is passed to a resource. */
export function outputOf(sdk: Sdk, label: Label): Output {
  const known = outputs.get(label);
  if (known !== undefined) {
    return known;
  }
  const resources = label.source.resource === undefined ? [] : [label.source.resource];
  const output = new sdk.output.Output(
    resources,
    Promise.resolve(unknownOf(sdk, label)),
    Promise.resolve(false),
    Promise.resolve(label.source.kind === "config"),
    Promise.resolve(resources),
  );
  outputs.set(label, output);
  return output;
}

/** A placeholder for the unknown value. */
export function placeholder(sdk: Sdk, label: Label): object {
  const known = made.get(label);
  if (known !== undefined) {
    return known;
  }
  const proxy = new Proxy({}, handler(sdk, label));
  made.set(label, proxy);
  markPlaceholder(proxy, label);
  return proxy;
}

function handler(sdk: Sdk, label: Label): ProxyHandler<object> {
  const deep = label.path.length >= maxDepth;
  const member = standInOf(textOf(label));
  return {
    get: (_target, key) => (typeof key === "symbol" ? bySymbol(sdk, label, key) : byName(sdk, label, key)),
    has: (_target, key) => typeof key === "string" && !key.startsWith("__"),
    set: () => true,
    deleteProperty: () => true,
    defineProperty: () => true,
    // A map with one entry, so that loops over keys and entries run once.
    ownKeys: () => (deep ? [] : [member]),
    getOwnPropertyDescriptor: (_target, key) =>
      typeof key === "string"
        ? { configurable: true, enumerable: true, writable: true, value: byName(sdk, label, key) }
        : undefined,
  };
}

function bySymbol(sdk: Sdk, label: Label, key: symbol): unknown {
  if (key === Symbol.toPrimitive) {
    return (hint: string) => (hint === "number" ? NaN : standInOf(textOf(label)));
  }
  if (key === Symbol.iterator) {
    return () => elements(sdk, label);
  }
  return undefined;
}

function* elements(sdk: Sdk, label: Label): Generator<object> {
  if (label.path.length >= maxDepth) {
    return;
  }
  const length = iterated.has(label.path.at(-1) ?? "") ? parts : 1;
  for (let index = 0; index < length; index += 1) {
    yield placeholder(sdk, memberOf(label, String(index)));
  }
}

function byName(sdk: Sdk, label: Label, key: string): unknown {
  if (key === "__pulumiOutput" || key === "__pulumiUnknown") {
    return true;
  }
  if (outputMembers.has(key)) {
    return outputOf(sdk, label)[key as keyof Output];
  }
  if (key.startsWith("__") || ["then", "catch", "finally", "doNotCapture", "deploymentOnlyModule"].includes(key)) {
    return undefined;
  }
  if (texts.has(key)) {
    // The program can cut the text without being seen.
    return (...args: unknown[]) => standInOf(afterCall(label, key, args));
  }
  if (key === "length") {
    return label.path.length >= maxDepth ? 0 : 1;
  }
  if (key === "hasOwnProperty" || key === "propertyIsEnumerable") {
    return () => true;
  }
  if (key === "constructor") {
    return Object;
  }
  return natives.has(key) ? method(sdk, label, key) : placeholder(sdk, memberOf(label, key));
}

// Callable, and data as well: a map may have an entry named "search".
function method(sdk: Sdk, label: Label, key: string): unknown {
  const data = memberOf(label, key);
  const proxy = new Proxy(() => undefined, {
    ...(handler(sdk, data) as ProxyHandler<() => undefined>),
    ownKeys: (target) => Reflect.ownKeys(target),
    getOwnPropertyDescriptor: (target, name) => Reflect.getOwnPropertyDescriptor(target, name),
    apply: (_target, _this, args: unknown[]) => call(sdk, label, key, args),
  });
  markPlaceholder(proxy, data);
  return proxy;
}

/** The result of a method, which depends on its arguments. */
function afterCall(label: Label, key: string, args: readonly unknown[]): Label {
  return args.length === 0 && untouched.has(key)
    ? textOf(label)
    : madeOf(label, fingerprintOf(`${label.key} ${key} ${canonical(args)}`));
}

/** Calls the callback of a method, which would run for each element, for one element. */
function call(sdk: Sdk, label: Label, key: string, args: unknown[]): unknown {
  const whole = placeholder(sdk, label);
  const result = afterCall(label, key, args);
  const element = placeholder(sdk, memberOf(label, "0"));
  const func = args.find((arg) => typeof arg === "function" && placeholderLabel(arg) === undefined) as
    ((...values: unknown[]) => unknown) | undefined;
  switch (key) {
    case "map":
    case "flatMap":
      return [func?.(element, 0, whole)].flat();
    case "forEach":
      return void func?.(element, 0, whole);
    case "reduce":
    case "reduceRight":
      return func?.(args.length > 1 ? args[1] : element, element, 0, whole);
    case "filter":
    case "sort":
    case "toSorted":
    case "reverse":
    case "toReversed":
    case "slice":
    case "concat":
      func?.(element, element, 0);
      return placeholder(sdk, result);
    case "find":
    case "at":
    case "pop":
    case "shift":
      func?.(element, 0, whole);
      return placeholder(sdk, memberOf(result, "0"));
    case "replace":
    case "replaceAll":
      func?.(element, 0, whole);
      return standInOf(result);
    default:
      func?.(element, 0, whole);
      return placeholder(sdk, memberOf(result, iterated.has(key) ? key : `${key}()`));
  }
}
