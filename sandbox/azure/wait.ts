import { setTimeout as sleep } from "node:timers/promises";

/** Waits for a number of milliseconds. @throws Error when the engine cancels meanwhile. */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** With more milliseconds a timer of Node.js ends at once. */
export const longestWait = 2 ** 31 - 1;

const canceled = "the operation was canceled";

/** Waits by the clock. */
export const wait: Wait = async (milliseconds, signal) => {
  try {
    await sleep(milliseconds, undefined, { signal });
  } catch {
    throw new Error(canceled);
  }
};

/** Waits until the engine cancels. */
export function untilCanceled(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const end = (): void => {
      reject(new Error(canceled));
    };
    if (signal.aborted) end();
    else signal.addEventListener("abort", end);
  });
}
