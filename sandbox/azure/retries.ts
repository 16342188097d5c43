import type { Pace } from "./pace.ts";
import { AzureError, type Refusal } from "./refusal.ts";

/** How long azure-native waits before each of its three retries, in seconds. */
const pauses = [20, 60, 120];

/** Statuses with which Azure asks for a retry of any request. */
const passing = new Set([408, 429, 500, 502, 503, 504]);

/** The conflicts that azure-native retries. RequestConflict of AI accounts is not among them. */
const passingConflicts = new Set([
  "AnotherOperationInProgress",
  "ConcurrentFederatedIdentityCredentialsWritesForSingleManagedIdentity",
]);

/** Retries as the real provider does. */
export async function withRetries<T>(
  attempt: () => Promise<T>,
  { retryScale, wait }: Pick<Pace, "retryScale" | "wait">,
  signal: AbortSignal,
): Promise<T> {
  for (const pause of pauses) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof AzureError) || !isPassing(error.refusal)) throw error;
      await wait((error.refusal.retryAfter ?? spread(pause)) * 1000 * retryScale, signal);
    }
  }
  return attempt();
}

function isPassing({ status, code }: Refusal): boolean {
  return passing.has(status) || (status === 409 && passingConflicts.has(code));
}

/** From 0.8 to 1.3 times as long, so that requests that were refused together are not retried together. */
function spread(pause: number): number {
  return pause * (0.8 + Math.random() / 2);
}
