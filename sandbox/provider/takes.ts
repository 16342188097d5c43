import { isMap, type Json, type JsonMap } from "../state/json.ts";

/**
 * The properties that a type takes as input: `any` whatever it is, `ids` is asked as a list of ids and answered as a map
 * with them as keys, a map goes on below.
 */
export interface Takes {
  readonly [property: string]: "any" | "ids" | Takes;
}

/** Properties that are taken as they are, and those that go on below. */
export function takes(names: string, deeper: Takes = {}): Takes {
  const plain = names.split(/\s+/).filter((name) => name !== "");
  return { ...Object.fromEntries(plain.map((name) => [name, "any" as const])), ...deeper };
}

/** The identity that a resource carries. */
export const identityTakes = takes("type", { userAssignedIdentities: "ids" });

/** Paths of inputs that the type does not take. */
export function strangeIn(inputs: JsonMap, taken: Takes, place = ""): string[] {
  return Object.entries(inputs).flatMap(([key, value]) => {
    // Marks of the provider itself, such as __createBeforeDelete.
    if (key.startsWith("__")) return [];
    const known = Object.hasOwn(taken, key) ? taken[key] : undefined;
    if (known === undefined) return [`${place}${key}`];
    return typeof known === "object" && isMap(value) ? strangeIn(value, known, `${place}${key}.`) : [];
  });
}

/** What of an answer could have been given as input: what only Azure says is left out. */
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
