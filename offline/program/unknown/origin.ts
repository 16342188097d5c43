import type { Output } from "../sdk.ts";
import { keyOf } from "./source.ts";

// How outputs are computed, without waiting for them: a callback may see an output that waits for the callback itself.

const origins = new WeakMap<object, () => string>();
const asked = new Set<object>();

/** Notes how an output is computed. */
export function noteOrigin(output: object, origin: () => string): void {
  origins.set(output, origin);
}

/** How an output is computed, or else the resources that it comes from. */
export function originOf(output: Output): string {
  const origin = origins.get(output);
  if (origin === undefined) {
    return [...output.resources()].map(keyOf).toSorted().join();
  }
  if (asked.has(output)) {
    return "again";
  }
  asked.add(output);
  try {
    return origin();
  } finally {
    asked.delete(output);
  }
}
