import { linesForTerminal } from "../access/engine.ts";
import { isUserError } from "../cli/system/errors.ts";
import { readInputs } from "./inputs.ts";
import { run } from "./run.ts";
import { printAnnotation, takeOwn } from "./runner.ts";

/**
 * One step of a workflow, from what the runner says in the environment. Programs of a pull request are started from here, and
 * inherit what is left in it.
 *
 * @returns the exit code. What went wrong is an annotation.
 */
export async function step(environment: NodeJS.ProcessEnv): Promise<0 | 1> {
  const own = takeOwn(environment);
  try {
    const root = environment["GITHUB_WORKSPACE"] ?? process.cwd();
    return await run({ inputs: readInputs(own), own, environment, root });
  } catch (error) {
    const isTheirs = isUserError(error);
    const text = isTheirs ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error);
    const title = isTheirs ? "keyless could not run" : "keyless: internal error, a bug in azure-keyless";
    process.stdout.write(printAnnotation({ kind: "error", title, message: linesForTerminal(text) }));
    return 1;
  }
}
