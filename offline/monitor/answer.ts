import { packageOf } from "../recorded/urn.ts";
import {
  hasLabel,
  isMap,
  secretOf,
  signatureKey,
  signatures,
  unknownValue,
  type Json,
  type JsonMap,
} from "../recorded/values.ts";

// These answer a preview with exactly what they were given.
const echoing = new Set(["pulumi"]);
// Kubernetes does so, too, except that it fills in an object's metadata.
const echoedByKubernetes = new Set(["data", "stringData", "rules", "subjects", "roleRef"]);
const filledIn = ["name", "namespace", "uid", "labels", "annotations"];

/**
 * The answer of a provider in a first preview: the inputs, known as far as they were given. A provider may add
 * fields inside an object (an endpoint, an identity's principalId), so an object is answered as unknown: an unknown
 * nested field must never look like a known undefined.
 */
export function answerOf(type: string, inputs: JsonMap, secretOutputs: readonly string[]): JsonMap {
  const provider = packageOf(type);
  const state: JsonMap = {};
  for (const [key, input] of Object.entries(inputs)) {
    const value = unlabelled(input);
    const isWhole = echoing.has(provider) || (provider === "kubernetes" && echoedByKubernetes.has(key));
    if (provider === "kubernetes" && key === "metadata") state[key] = withUnknowns(value);
    else state[key] = isWhole || key === "tags" ? value : withoutAdditions(value);
  }
  for (const key of secretOutputs) {
    const value = state[key] ?? unknownValue;
    state[key] = isMap(value) && value[signatureKey] === signatures.secret ? value : secretOf(value);
  }
  return state;
}

/** Metadata of the program stays. The provider adds a missing name, and labels of its own. */
function withUnknowns(metadata: Json): Json {
  if (!isMap(metadata) || metadata[signatureKey] !== undefined) return withoutAdditions(metadata);
  return { ...Object.fromEntries(filledIn.map((name) => [name, unknownValue])), ...metadata };
}

function withoutAdditions(value: Json): Json {
  if (Array.isArray(value)) {
    return value.some(mayGrow) ? unknownValue : value;
  }
  if (isMap(value) && value[signatureKey] === signatures.secret) {
    return secretOf(withoutAdditions(value["value"] ?? null));
  }
  return mayGrow(value) ? unknownValue : value;
}

function mayGrow(value: Json): boolean {
  return Array.isArray(value) ? value.some(mayGrow) : isMap(value) && value[signatureKey] === undefined;
}

/** The value without stand-ins: a part that was made with one is unknown. */
export function unlabelled(value: Json): Json {
  if (typeof value === "string") {
    return hasLabel(value) ? unknownValue : value;
  }
  if (Array.isArray(value)) {
    return value.map(unlabelled);
  }
  if (!isMap(value)) {
    return value;
  }
  if (Object.keys(value).some(hasLabel)) {
    return unknownValue;
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, unlabelled(inner)]));
}
