import { join } from "node:path";
import { callingFile } from "../place.ts";
import { isObject, type Callback, type Output, type Sdk } from "../sdk.ts";

/**
 * Makes the URN of an alias when somebody asks for it, which only children of the resource do. Resources of
 * azure-native have up to fifty aliases, for their older versions, and the outputs made for them took half of the time
 * and of the memory of a program of hundreds of resources.
 *
 * @param folder of the SDK.
 */
export function openAliases(sdk: Sdk, folder: string): void {
  const { output } = sdk.output;
  sdk.output.output = (value) => (isOnlyType(value) ? lateOutput(value) : output(value));

  const lateOutput = (alias: OnlyType): Output => {
    const made = once(() => output(alias));
    return late(made, {
      apply: (func, runWithUnknowns) =>
        isOfAlias(folder, func) ? late(once(() => made().apply(func))) : made().apply(func, runWithUnknowns),
      // What registers the resource asks for each alias again.
      promise: () => Promise.resolve({ ...alias }),
    });
  };
}

interface OnlyType {
  readonly type: string;
}

/** As generated SDKs say an alias: what its URN is made of is there, so that making it cannot fail. */
function isOnlyType(value: unknown): value is OnlyType {
  if (!isObject(value) || Object.getPrototypeOf(value) !== Object.prototype) return false;
  const keys = Object.keys(value);
  return keys.length === 1 && keys[0] === "type" && typeof value["type"] === "string";
}

/** A text that is only in the callback with which the SDK makes the URN of an alias. */
const known = "passed in for alias";

/** Enough frames to reach the SDK's function that passes it, with our own frames between. */
const frames = 5;

/** Whether a callback is the one with which the SDK makes the URN of an alias. */
function isOfAlias(sdk: string, func: Callback): boolean {
  return Function.prototype.toString.call(func).includes(known) && callingFile(frames) === join(sdk, "resource.js");
}

function once(make: () => Output): () => Output {
  let made: Output | undefined;
  return () => (made ??= make());
}

/** Stands for an output that is made only when a member is read that is not given here. */
function late(made: () => Output, there: Partial<Pick<Output, "apply" | "promise">> = {}): Output {
  return new Proxy({} as Output, {
    get: (_target, key) => {
      if (key in there) return there[key as keyof typeof there];
      const value: unknown = Reflect.get(made(), key);
      return typeof value === "function" ? (value.bind(made()) as unknown) : value;
    },
    has: (_target, key) => Reflect.has(made(), key),
    getPrototypeOf: () => Reflect.getPrototypeOf(made()),
  });
}
