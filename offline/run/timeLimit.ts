import type { Deployment } from "../recorded/deployment.ts";

/** A program that registers resources endlessly is stopped after this many times the limit. */
const mostTimes = 20;

/** How often the limit is checked while it runs. */
const looks = 20;

type Run = Pick<Deployment, "asking" | "lastUrn" | "resources" | "waiting">;

/** Why a program was stopped. */
export type Limit = "no progress" | "no end";

/**
 * Calls back once when a program has registered no resource for this many seconds, or registers them endlessly. Programs with
 * hundreds of resources take their time, but a program that waits forever registers nothing.
 *
 * @returns a function that removes the limit.
 */
export function limitTime(run: Run, seconds: number, reached: (limit: Limit) => void): () => void {
  const { resources } = run;
  const started = performance.now();
  let [last, count] = [started, 0];
  const look = () => {
    const now = performance.now();
    // The program of another stack has its own limit.
    if (resources.size !== count || run.asking > 0) [last, count] = [now, resources.size];
    const limit: Limit | undefined =
      now - last >= seconds * 1000 ? "no progress" : now - started >= seconds * 1000 * mostTimes ? "no end" : undefined;
    if (limit === undefined) return;
    clearInterval(timer);
    reached(limit);
  };
  const timer = setInterval(look, (seconds * 1000) / looks);
  return () => {
    clearInterval(timer);
  };
}

/** The message about a program that was stopped. */
export function tooLong({ lastUrn, resources, waiting }: Run, seconds: number, limit: Limit): string {
  const what =
    limit === "no progress"
      ? `the program registered nothing for ${seconds} s`
      : `the program was still registering resources after ${seconds * mostTimes} s`;
  const waits =
    waiting === undefined
      ? "it is computing, or a blocking call has not returned"
      : `it waits for ${waiting.length === 0 ? "a promise that never settles" : waiting.join(", ")}`;
  const last = lastUrn === "" ? "none" : lastUrn;
  return `${what}; resources registered so far: ${resources.size}; last: ${last}; ${waits}; pass --timeout for more time`;
}
