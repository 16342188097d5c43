import type { Deployment } from "../recorded/deployment.ts";

/** Whoever registers without end is ended too: after so many times what a program may take without a step forward. */
const mostTimes = 20;

/** How often the limit is looked at while it runs. */
const looks = 20;

type Run = Pick<Deployment, "asking" | "lastUrn" | "resources" | "waiting">;

/** Why a program was ended. */
export type Limit = "no progress" | "no end";

/**
 * Calls back once when a program has registered no resource for so many seconds, or registers them without end. Programs of
 * hundreds of resources take their time; those that wait for what never comes register nothing.
 *
 * @returns a function that calls it off.
 */
export function limitTime(run: Run, seconds: number, reached: (limit: Limit) => void): () => void {
  const { resources } = run;
  const started = performance.now();
  let [last, count] = [started, 0];
  const look = () => {
    const now = performance.now();
    // The program of another stack has a limit of its own.
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

/** What is said of a program that was ended. */
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
