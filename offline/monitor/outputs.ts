import {
  containsUnknown,
  isMap,
  secretOf,
  signatureKey,
  signatures,
  unknownValue,
  type Json,
  type JsonMap,
} from "../recorded/values.ts";

/** Value and dependencies of an output value. */
interface Unwrapped {
  value: Json;
  dependencies: string[];
}

/**
 * Makes properties ready for a transform: unknowns and secrets become output values. With `whole`, every property that
 * has dependencies becomes one, as the engine does for a resource's own transforms. The dependencies travel along, so
 * that the transform hands them on.
 */
export function upgrade(props: JsonMap, dependencies: Map<string, string[]>, whole: boolean): JsonMap {
  return Object.fromEntries(
    Object.entries(props).map(([key, value]) => {
      const urns = dependencies.get(key) ?? [];
      return [key, whole && urns.length > 0 ? outputValue(value, urns) : upgradeValue(value, urns)];
    }),
  );
}

function upgradeValue(value: Json, urns: string[]): Json {
  if (value === unknownValue) {
    return outputValue(value, urns);
  }
  if (Array.isArray(value)) {
    return value.map((inner) => upgradeValue(inner, urns));
  }
  if (!isMap(value)) {
    return value;
  }
  if (value[signatureKey] === signatures.secret) {
    return outputValue(value, urns);
  }
  if (value[signatureKey] !== undefined) {
    return value;
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, upgradeValue(inner, urns)]));
}

function outputValue(given: Json, dependencies: string[]): Json {
  if (isMap(given) && given[signatureKey] === signatures.output) {
    return given;
  }
  const secret = isMap(given) && given[signatureKey] === signatures.secret;
  const value = secret ? (given["value"] ?? null) : given;
  return {
    [signatureKey]: signatures.output,
    ...(containsUnknown(value) ? {} : { value }),
    ...(secret ? { secret } : {}),
    ...(dependencies.length === 0 ? {} : { dependencies }),
  };
}

/** Turns output values back into the engine's form: the value, a secret or an unknown, and the dependencies. */
export function downgrade(value: Json): Unwrapped {
  const dependencies = new Set<string>();
  return { value: strip(value, dependencies), dependencies: [...dependencies] };
}

function strip(value: Json, dependencies: Set<string>): Json {
  if (Array.isArray(value)) {
    return value.map((inner) => strip(inner, dependencies));
  }
  if (!isMap(value)) {
    return value;
  }
  if (value[signatureKey] === signatures.output) {
    for (const urn of Array.isArray(value["dependencies"]) ? value["dependencies"] : []) {
      if (typeof urn === "string") {
        dependencies.add(urn);
      }
    }
    const inner = value["value"] === undefined ? unknownValue : strip(value["value"], dependencies);
    return value["secret"] === true ? secretOf(inner) : inner;
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, strip(inner, dependencies)]));
}

/** Known values as plain values, as the engine passes them to the next transform. */
export function withPlainKnowns(props: JsonMap): JsonMap {
  return Object.fromEntries(Object.entries(props).map(([key, value]) => [key, plainKnown(value)]));
}

function plainKnown(value: Json): Json {
  if (Array.isArray(value)) {
    return value.map(plainKnown);
  }
  if (!isMap(value)) {
    return value;
  }
  if (value[signatureKey] === signatures.output && value["secret"] !== true && value["value"] !== undefined) {
    return plainKnown(value["value"]);
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainKnown(inner)]));
}
