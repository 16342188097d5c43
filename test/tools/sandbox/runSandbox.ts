import { spawnSync } from "node:child_process";

import { repository } from "../../../engine/copy/projectCopy.ts";
import type { Ran } from "../../cli/keyless.ts";

export const sandboxScript = `${repository}/tools/sandbox.ts`;

/** Runs `npm run sandbox` in a process of its own, with what it keeps in a cache of its own. */
export function runSandbox(cache: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [sandboxScript, ...args], {
    env: { ...process.env, XDG_CACHE_HOME: cache, ...env },
    encoding: "utf8",
  });
  return { exitCode: status, stdout, stderr };
}
