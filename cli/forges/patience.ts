import { setTimeout } from "node:timers/promises";

import { ForgeError } from "./forgeError.ts";

/** Waits so many milliseconds; tests do not. */
export type Wait = (milliseconds: number) => Promise<unknown>;

const tries = 4;
/** Nobody waits longer for a comment. */
const longest = 60;

/**
 * Asks a platform again where it says that it is overloaded or broken: three times at most, after the time that it names, or
 * after 1, 4 and 9 seconds. A creation that was carried out in spite of its answer is found when comments are listed again.
 *
 * @throws ForgeError the last answer, or the first that another try does not change.
 */
export async function patiently<T>(ask: () => Promise<T>, wait: Wait = setTimeout): Promise<T> {
  for (let number = 1; ; number += 1) {
    try {
      return await ask();
    } catch (error) {
      const seconds = secondsToWait(error, number);
      if (seconds === undefined || number === tries || seconds > longest) throw error;
      await wait(seconds * 1000);
    }
  }
}

function secondsToWait(error: unknown, number: number): number | undefined {
  if (!(error instanceof ForgeError)) return undefined;
  const { status, retryAfter } = error;
  // GitHub answers 403 for a limit, too, and then names a time; a right that is lacking has none.
  const isPassing = status === 0 || status === 429 || status >= 500 || (status === 403 && retryAfter !== undefined);
  return isPassing ? (retryAfter ?? number ** 2) : undefined;
}
