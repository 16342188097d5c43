import { isObject, isOutput, isUnknown, type Sdk } from "../sdk.ts";
import { outputOf } from "../unknown/placeholder.ts";
import { labelOf } from "../unknown/registry.ts";
import type { Call } from "./call.ts";

// Generated providers give their own defaults to a part of the inputs in an apply: `siteConfig` of a site, `properties` of a
// vault. What the program gave them is there as it was, beside the defaults.

const givesDefaults = /ProvideDefaults\b/;

/** Whether a callback is that of a generated provider. */
export function isOfDefaults({ func, isOwn }: Pick<Call, "func" | "isOwn">): boolean {
  return !isOwn && (givesDefaults.test(func.name) || givesDefaults.test(Function.prototype.toString.call(func)));
}

/** A part of the inputs of which all is known but some of what is in it. */
export function isKnownInPart(value: unknown): value is object {
  return isObject(value) && !isUnknownItself(value) && !isOutput(value);
}

/**
 * What a callback that gives defaults makes of a part of the inputs. What is not known in it is an output, as unknown as it was,
 * so that all that is known is seen beside it.
 */
export function withDefaults(sdk: Sdk, given: unknown, made: unknown): unknown {
  const label = labelOf(given);
  if (label !== undefined) return outputOf(sdk, label);
  if (isUnknown(given)) return given;
  if (!isObject(made) || isOutput(made) || !isObject(given)) return made;
  if (Array.isArray(made)) {
    return made.map((each, index) => withDefaults(sdk, Array.isArray(given) ? given[index] : undefined, each));
  }
  const before: Readonly<Record<string, unknown>> = { ...given };
  return Object.fromEntries(
    Object.entries(made).map(([name, value]) => [name, withDefaults(sdk, before[name], value)]),
  );
}

function isUnknownItself(value: unknown): boolean {
  return labelOf(value) !== undefined || isUnknown(value);
}
