import { isMap, unknownValue, type Json, type JsonMap } from "../state/json.ts";

/**
 * What Azure answers, property by property: `same` is the input as it was given, `computed` is known only to Azure (or
 * its answer looks otherwise than the input), a map goes on below.
 */
export type Shape = "same" | "computed" | { readonly [property: string]: Shape };

/** The properties of one answer. */
export type ResponseShape = Readonly<Record<string, Shape>>;

/** A shape of properties that are the input where there is one, and those that go on below. */
export function shape(same: string, deeper: ResponseShape = {}): ResponseShape {
  return { ...Object.fromEntries(same.split(/\s+/).map((key) => [key, "same" as const])), ...deeper };
}

/** The identity that a resource carries; which user-assigned ones is asked as a list and answered as a map. */
export const identityShape = shape("type principalId tenantId", { userAssignedIdentities: "computed" });

/** What a preview tells of the answer: inputs are known, all else in the answer is not. */
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

/** What of the inputs comes back in the answer. */
export function echoOf(inputs: JsonMap, response: ResponseShape): JsonMap {
  const echoed: JsonMap = {};
  for (const [key, item] of Object.entries(response)) {
    const input = inputs[key];
    if (input === undefined || item === "computed") continue;
    echoed[key] = item !== "same" && isMap(input) ? echoOf(input, item) : input;
  }
  return echoed;
}
