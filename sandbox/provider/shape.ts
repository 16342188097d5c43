import { isMap, unknownValue, type Json, type JsonMap } from "../state/json.ts";

/**
 * Azure's answer, property by property: `same` is the unchanged input, `computed` is known only to Azure (or
 * differs in form from the input), and a map describes the properties below.
 */
export type Shape = "same" | "computed" | { readonly [property: string]: Shape };

/** The properties of one answer. */
export type ResponseShape = Readonly<Record<string, Shape>>;

/** A shape of properties that equal their input, and of properties with a shape of their own. */
export function shape(same: string, deeper: ResponseShape = {}): ResponseShape {
  return { ...Object.fromEntries(same.split(/\s+/).map((key) => [key, "same" as const])), ...deeper };
}

/** The identity of a resource. User-assigned identities are given as a list and answered as a map. */
export const identityShape = shape("type principalId tenantId", { userAssignedIdentities: "computed" });

/** The answer that a preview prints: inputs are known, everything else is not. */
export function previewOf(inputs: JsonMap, response: ResponseShape): JsonMap {
  return Object.fromEntries(
    Object.entries(response).map(([key, item]) => [key, previewOfProperty(inputs[key], item)] as const),
  );
}

function previewOfProperty(input: Json | undefined, item: Shape): Json {
  if (input === undefined || item === "computed") return unknownValue;
  if (item === "same") return input;
  return isMap(input) ? previewOf(input, item) : unknownValue;
}

/** The inputs that the answer repeats. */
export function echoOf(inputs: JsonMap, response: ResponseShape): JsonMap {
  const echoed: JsonMap = {};
  for (const [key, item] of Object.entries(response)) {
    const input = inputs[key];
    if (input === undefined || item === "computed") continue;
    echoed[key] = item !== "same" && isMap(input) ? echoOf(input, item) : input;
  }
  return echoed;
}
