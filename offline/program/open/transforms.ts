import { report } from "../channel.ts";
import { isObject, isOutput, isResource } from "../sdk.ts";

type Transform = (args: unknown) => unknown;

/** The argument of a transform. */
interface Given {
  type?: unknown;
  name?: unknown;
  props?: unknown;
  opts?: { parent?: { urn?: { promise: () => Promise<unknown> } } };
}

/** The same transform, which also reports the inputs that it changes. The monitor cannot distinguish two unknown values. */
export function watched(transform: unknown): Transform {
  const original = transform as Transform;
  return async (args) => {
    const { type, name, props, opts } = args as Given;
    const before = copyOf(props);
    const result = await original(args);
    const after = isObject(result) ? result["props"] : props;
    const names = new Set([...namesIn(before), ...namesIn(after)]);
    const changed = [...names].filter((key) => !isSame(memberOf(before, key), memberOf(after, key)));
    if (changed.length > 0) {
      const parent = await opts?.parent?.urn?.promise();
      const urn = typeof parent === "string" ? parent : "";
      report({ kind: "changed", type: String(type), name: String(name), parent: urn, inputs: changed });
    }
    return result;
  };
}

function namesIn(props: unknown): string[] {
  return isObject(props) ? Object.keys(props) : [];
}

function memberOf(props: unknown, name: string): unknown {
  return isObject(props) ? props[name] : undefined;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return (
    isObject(value) &&
    !isOutput(value) &&
    !isResource(value) &&
    (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype)
  );
}

// A transform may change what it is given in place.
function copyOf(value: unknown): unknown {
  if (!isPlain(value)) {
    return value;
  }
  return Array.isArray(value)
    ? value.map(copyOf)
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, copyOf(inner)]));
}

function isSame(before: unknown, after: unknown): boolean {
  if (before === after) {
    return true;
  }
  return (
    isPlain(before) &&
    isPlain(after) &&
    Array.isArray(before) === Array.isArray(after) &&
    [...new Set([...Object.keys(before), ...Object.keys(after)])].every((key) => isSame(before[key], after[key]))
  );
}
