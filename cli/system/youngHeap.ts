import { getHeapSpaceStatistics } from "node:v8";

import { setV8Flag } from "./v8Flags.ts";

/** Many times the size of a step of a digest. A larger heap is not faster. */
const enough = 8_000_000;

/**
 * Keeps the part of the heap for new objects from growing. V8 doubles it while anything survives in it, up to a hundred
 * megabytes. A program that reads much and keeps little fills all of that with garbage, without being faster. It is
 * called while reading, because the heap begins much smaller.
 */
export function boundYoungHeap(): void {
  if (isBound) return;
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === "new_space");
  if (young === undefined || young.space_size < enough) return;
  setV8Flag("--semi-space-growth-factor=1");
  isBound = true;
}

let isBound = false;
