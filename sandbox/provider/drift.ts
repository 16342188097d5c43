import { isDeepStrictEqual } from "node:util";

import { isMap, type JsonMap } from "../state/json.ts";

/**
 * The inputs after a refresh, as azure-native guesses them. A change in Azure since the last deployment also changes the
 * inputs, so that defaults of Azure do not become inputs.
 *
 * @param before the part of the remembered answer that could have been given as input
 * @param now the same part of today's answer
 */
export function driftedInputs(inputs: JsonMap, before: JsonMap, now: JsonMap): JsonMap {
  const drifted = new Map(Object.entries(inputs));
  for (const key of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const [old, current] = [before[key], now[key]];
    if (isDeepStrictEqual(old, current)) continue;
    if (current === undefined) {
      drifted.delete(key);
    } else if (isMap(old) && isMap(current)) {
      const input = drifted.get(key);
      drifted.set(key, driftedInputs(isMap(input) ? input : {}, old, current));
    } else {
      drifted.set(key, current);
    }
  }
  return Object.fromEntries(drifted);
}

/** The same for azuread, as the bridge guesses it: only given inputs change, so omitted inputs stay omitted. */
export function driftedGivenInputs(inputs: JsonMap, before: JsonMap, now: JsonMap): JsonMap {
  const drifted = Object.entries(driftedInputs(inputs, before, now));
  return Object.fromEntries(drifted.filter(([key]) => Object.hasOwn(inputs, key)));
}
