import { join } from "node:path";
import { callingFile } from "../place.ts";
import { isObject, type Callback, type Output } from "../sdk.ts";

/** What stands in the callback by which the SDK makes a URN of an alias, and in no other of its own. */
const known = "passed in for alias";

/** Far enough for the constructor that calls it, and for what is ours between. */
const frames = 6;

/**
 * Whether a callback is the SDK's own by which it makes a URN of an alias. Resources of azure-native have up to fifty aliases,
 * for their older versions, and what is made of them is asked for by children only: it took half of the memory of a program of
 * hundreds of resources.
 */
export function isOfAlias(sdk: string, func: Callback): boolean {
  return Function.prototype.toString.call(func).includes(known) && callingFile(frames) === join(sdk, "resource.js");
}

/** The URN of an alias, made when somebody asks for it; at once where that could fail, since a program fails of it then. */
export function lateAlias(alias: Output, make: () => Output): Output {
  let made: Output | undefined;
  const output = () => (made ??= make());
  alias.promise().then(
    (given) => {
      if (!isOnlyType(given)) output();
    },
    () => output(),
  );
  return new Proxy(alias, {
    get: (_target, key) => {
      const value: unknown = Reflect.get(output(), key);
      return typeof value === "function" ? (value.bind(output()) as unknown) : value;
    },
    has: (_target, key) => Reflect.has(output(), key),
  });
}

/** As generated SDKs say it. */
function isOnlyType(alias: unknown): boolean {
  if (!isObject(alias)) return false;
  const keys = Object.keys(alias);
  return keys.length === 1 && typeof alias["type"] === "string";
}
