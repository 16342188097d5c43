import { getHeapSpaceStatistics } from "node:v8";

import { setV8Flag } from "./v8Flags.ts";

/** Enough for a step of a digest many times over. Larger ones are not faster. */
const enough = 8_000_000;

/**
 * Keeps the part of the heap for new objects from growing. V8 doubles it while anything survives in it, up to a hundred
 * megabytes: what reads very much and keeps little of it fills all of that with garbage, and is not faster for it. To be
 * called while reading, since the heap begins much smaller.
 */
export function boundYoungHeap(): void {
  if (isBound) return;
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === "new_space");
  if (young === undefined || young.space_size < enough) return;
  setV8Flag("--semi-space-growth-factor=1");
  isBound = true;
}

let isBound = false;
