import { dirname, join } from "node:path";

import { runTool } from "../tool.ts";
import { command, isExecutable, languageHost, onPath, type Attempt } from "./installation.ts";
import { isAtLeast, oldestCli } from "./versions.ts";

/** The CLI that is installed on this machine, when it is recent enough. */
export async function fromPath(): Promise<Attempt> {
  const found = onPath(command);
  if (found === undefined) return { failed: `no ${command} on PATH` };
  const folder = dirname(found);
  if (!isExecutable(join(folder, languageHost)) && onPath(languageHost) === undefined) {
    return { failed: `${found} has no ${languageHost} beside it, and none is on PATH` };
  }
  try {
    const version = await runTool(found, ["version"], {
      timeout: 10_000,
      env: { ...process.env, PULUMI_SKIP_UPDATE_CHECK: "true" },
    });
    if (!isAtLeast(version, oldestCli)) {
      return { failed: `${found} is ${version.trim()}, older than ${oldestCli}` };
    }
    return { found: { origin: "PATH", folder, command: found } };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}
