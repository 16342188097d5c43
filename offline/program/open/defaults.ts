import { isObject, isOutput, isUnknown, type Sdk } from "../sdk.ts";
import { outputOf } from "../unknown/placeholder.ts";
import { labelOf } from "../unknown/registry.ts";
import type { Call } from "./call.ts";

// Generated providers give their own defaults to a part of the inputs in an apply: `siteConfig` of a site, `properties` of a
// vault. The program's values are unchanged beside the defaults.

const givesDefaults = /ProvideDefaults\b/;

/** Whether a callback belongs to a generated provider. */
export function isOfDefaults({ func, isOwn }: Pick<Call, "func" | "isOwn">): boolean {
  return !isOwn && (givesDefaults.test(func.name) || givesDefaults.test(Function.prototype.toString.call(func)));
}

/** A part of the inputs that is known except for some values in it. */
export function isKnownInPart(value: unknown): value is object {
  return isObject(value) && !isUnknownItself(value) && !isOutput(value);
}

/**
 * The result of a callback that adds defaults to a part of the inputs. An unknown value in it stays an unknown output,
 * and the known values beside it stay known.
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
