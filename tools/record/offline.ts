import { join } from "node:path";

import { repository } from "../../engine/copy/workspace.ts";
import { failureOf, runToEnd } from "../../engine/tool.ts";

/** How long one program may take, in seconds. A small one takes one, and one under ts-node ten on a machine under load. */
const timeout = 120;

/**
 * The digest of an offline run of the program: nothing deployed, no engine.
 *
 * @param env variables beside those of this process.
 * @throws Error when there is none.
 */
export async function offlineDigest(
  project: string,
  stack: string,
  env: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const script = join(repository, "offline/main.ts");
  const args = [script, `--cwd=${project}`, `--stack=${stack}`, `--timeout=${timeout}`];
  const ending = await runToEnd(process.execPath, args, {
    env: { ...process.env, ...env },
    timeout: (timeout + 10) * 1000,
  });
  if (ending.code !== 0) throw new Error(failureOf("the offline run", ending));
  return (JSON.parse(ending.stdout) as { digest: unknown }).digest;
}
