import { isMap, type Json, type JsonMap } from "../state/json.ts";

/**
 * The properties that a type accepts as input: `any` is any value, `ids` is given as a list of ids and answered as a map
 * with the ids as keys, and a map describes the properties below.
 */
export interface Takes {
  readonly [property: string]: "any" | "ids" | Takes;
}

/** Properties with any value, and properties with a description of their own. */
export function takes(names: string, deeper: Takes = {}): Takes {
  const plain = names.split(/\s+/).filter((name) => name !== "");
  return { ...Object.fromEntries(plain.map((name) => [name, "any" as const])), ...deeper };
}

/** The identity of a resource. */
export const identityTakes = takes("type", { userAssignedIdentities: "ids" });

/** Paths of inputs that the type does not accept. */
export function strangeIn(inputs: JsonMap, taken: Takes, place = ""): string[] {
  return Object.entries(inputs).flatMap(([key, value]) => {
    // Marks of the provider itself, such as __createBeforeDelete.
    if (key.startsWith("__")) return [];
    const known = Object.hasOwn(taken, key) ? taken[key] : undefined;
    if (known === undefined) return [`${place}${key}`];
    return typeof known === "object" && isMap(value) ? strangeIn(value, known, `${place}${key}.`) : [];
  });
}

/** The part of an answer that could have been given as input, without Azure's own properties. */
export function inputsIn(answer: JsonMap, taken: Takes): JsonMap {
  return Object.fromEntries(
    Object.entries(taken).flatMap(([key, known]): [string, Json][] => {
      const value = answer[key];
      if (value === undefined) return [];
      if (known === "ids") return [[key, isMap(value) ? Object.keys(value) : value]];
      return [[key, known !== "any" && isMap(value) ? inputsIn(value, known) : value]];
    }),
  );
}
