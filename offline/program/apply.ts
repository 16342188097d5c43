import { AsyncLocalStorage } from "node:async_hooks";
import { report } from "./channel.ts";
import { Label, labelIn, labelOf, resourceLabel, unknownOf } from "./labels.ts";
import { placeOf } from "./place.ts";
import { outputOf, placeholder, placeholderLabel } from "./placeholder.ts";
import { isObject, isOutput, isResource, isUnknown, type Callback, type Output, type Sdk } from "./sdk.ts";

/** Tells whether code runs inside a callback that was given a placeholder, and for which value. */
export const inside = new AsyncLocalStorage<Place>();

/** A callback that runs on a placeholder. */
interface Place {
  label: Label;
  depth: number;
  /** How many resources it has declared so far. */
  declared: number;
}

// The SDK itself applies to whatever a callback gives back; with placeholders this would never end.
const maxDepth = 8;

/** Makes apply run its callback also for an unknown value, on a placeholder. */
export function openApply(sdk: Sdk): void {
  const { prototype } = sdk.output.Output;
  const original = prototype.apply;
  prototype.apply = function (this: Output, func: Callback, runWithUnknowns?: boolean): Output {
    if (runWithUnknowns === true) {
      return original.call(this, lifted(sdk, func), true);
    }
    return original.call(this, (value) => applied(sdk, this, value, func), true);
  };
}

const liftMark = /\bob\[prop\]/;

// `identity.principalId.length` is an apply of the SDK's own, which knows the member and forgets it on an unknown.
function lifted(sdk: Sdk, func: Callback): Callback {
  return (value) => {
    const label = labelOf(value);
    if (label === undefined || !liftMark.test(Function.prototype.toString.call(func))) {
      return func(value);
    }
    let member: string | undefined;
    const probe = new Proxy(
      {},
      {
        get: (_target, key) => {
          if (typeof key === "string" && !key.startsWith("__")) {
            member = key;
          }
          return undefined;
        },
      },
    );
    func(probe);
    return member === undefined ? func(value) : unknownOf(sdk, label.child(member));
  };
}

function applied(sdk: Sdk, output: Output, value: unknown, func: Callback): unknown {
  if (!needsPlaceholder(value, new Set())) {
    return func(value);
  }
  const bare = isUnknown(value) && labelOf(value) === undefined && placeholderLabel(value) === undefined;
  return bare ? withoutLabel(sdk, output, func) : run(sdk, value, firstLabel(value), func);
}

async function withoutLabel(sdk: Sdk, output: Output, func: Callback): Promise<unknown> {
  const [first, second] = await output.allResources();
  const label =
    first === undefined || second !== undefined
      ? new Label({ kind: "value", name: "a value that is not known yet" }, [])
      : resourceLabel(first).child("(computed)");
  return run(sdk, unknownOf(sdk, label), label, func);
}

async function run(sdk: Sdk, value: unknown, label: Label, func: Callback): Promise<unknown> {
  const place: Place = { label, depth: (inside.getStore()?.depth ?? 0) + 1, declared: 0 };
  if (place.depth > maxDepth) {
    return unknownOf(sdk, label);
  }
  return inside.run(place, async () => {
    try {
      return await resultOf(sdk, await func(withPlaceholders(sdk, value)), label);
    } catch (error) {
      return afterFailure(sdk, value, place, func, error);
    }
  });
}

// A hash or a check of the type wants a text. The callback may run again as long as it has declared nothing: twice
// would be a duplicate.
async function afterFailure(sdk: Sdk, value: unknown, place: Place, func: Callback, error: unknown): Promise<unknown> {
  const { label } = place;
  try {
    if (place.declared > 0) {
      throw error;
    }
    return await resultOf(sdk, await func(withPlaceholders(sdk, value, true)), label);
  } catch {
    const message = error instanceof Error ? error.message : String(error);
    report({
      kind: "unknown",
      urn: "",
      path: placeOf(error),
      why: `an apply callback on ${label.words} failed with a stand-in (${message}): what it would declare is not seen`,
    });
    return unknownOf(sdk, label);
  }
}

// A constant that was computed from a placeholder would be a lie; only the unknown itself may come out.
async function resultOf(sdk: Sdk, result: unknown, label: Label): Promise<unknown> {
  const own = placeholderLabel(result) ?? (typeof result === "string" ? labelIn(result) : undefined);
  if (own !== undefined) {
    return outputOf(sdk, own);
  }
  if (labelOf(result) !== undefined) {
    return result;
  }
  if (!isOutput(result)) {
    return unknownOf(sdk, label);
  }
  const value = await result.promise(true);
  const inner = labelOf(value) ?? (typeof value === "string" ? labelIn(value) : undefined) ?? label;
  return new sdk.output.Output(
    result.resources(),
    Promise.resolve(unknownOf(sdk, inner)),
    Promise.resolve(false),
    result.isSecret,
    result.allResources(),
  );
}

function needsPlaceholder(value: unknown, seen: Set<unknown>): boolean {
  if (typeof value === "string") {
    return labelIn(value) !== undefined;
  }
  if (typeof value === "function") {
    return placeholderLabel(value) !== undefined;
  }
  if (!isObject(value) || seen.has(value)) {
    return false;
  }
  if (isUnknown(value)) {
    return true;
  }
  if (isResource(value) || isOutput(value)) {
    return false;
  }
  seen.add(value);
  return Object.values(value).some((inner) => needsPlaceholder(inner, seen));
}

function firstLabel(value: unknown): Label {
  const own = placeholderLabel(value) ?? labelOf(value) ?? (typeof value === "string" ? labelIn(value) : undefined);
  if (own !== undefined) {
    return own;
  }
  for (const inner of isObject(value) && !isUnknown(value) ? Object.values(value) : []) {
    if (needsPlaceholder(inner, new Set())) {
      return firstLabel(inner);
    }
  }
  return new Label({ kind: "value", name: "a value that is not known yet" }, []);
}

function withPlaceholders(sdk: Sdk, value: unknown, asText = false): unknown {
  if ((!asText && placeholderLabel(value) !== undefined) || isResource(value)) {
    return value;
  }
  if (isUnknown(value) || typeof value === "string") {
    const label = typeof value === "string" ? labelIn(value) : firstLabel(value);
    if (label === undefined) {
      return value;
    }
    return asText ? label.text : placeholder(sdk, label);
  }
  if (Array.isArray(value)) {
    return value.map((inner) => withPlaceholders(sdk, inner, asText));
  }
  if (!isObject(value) || isOutput(value) || !needsPlaceholder(value, new Set())) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withPlaceholders(sdk, inner, asText)]));
}
