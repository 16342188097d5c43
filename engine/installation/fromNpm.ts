import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { runTool } from "../tool.ts";
import { cliVersion } from "./versions.ts";

/** The npm package `pulumi` has no binaries: its command downloads them from here when it is first run. */
const downloads = "https://get.pulumi.com/install.sh";

/**
 * Fetches CLI and language hosts with Pulumi's own npm package into `target`.
 *
 * @throws Error at once when its downloads cannot be reached.
 */
export async function fetchWithNpm(workshop: string, target: string, say: (line: string) => void): Promise<void> {
  await requireDownloads();
  say(`fetching Pulumi ${cliVersion} with its npm package`);
  mkdirSync(workshop, { recursive: true });
  writeFileSync(join(workshop, "package.json"), "{}");
  const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-save", "--fetch-retries=0"];
  await runTool("npm", ["install", ...quiet, `pulumi@${cliVersion}`], { cwd: workshop, timeout: 60_000 });
  const env = {
    ...process.env,
    PULUMI_HOME: join(workshop, "home"),
    PULUMI_VERSION: cliVersion,
    PULUMI_SKIP_UPDATE_CHECK: "true",
  };
  const start = join(workshop, "node_modules/pulumi/run.js");
  await runTool(process.execPath, [start, "version"], { cwd: workshop, env, timeout: 300_000 });
  renameSync(join(workshop, "home/versions", cliVersion, "bin"), target);
}

/** Uses the same `fetch` as the package, so that both get the same answer. */
async function requireDownloads(): Promise<void> {
  const why = await fetch(downloads, { method: "HEAD", signal: AbortSignal.timeout(5_000) }).then(
    (answer) => (answer.ok ? undefined : `HTTP ${answer.status}`),
    (error: unknown) => reasonOf(error),
  );
  if (why !== undefined)
    throw new Error(`${downloads}, from which the package downloads it, cannot be reached (${why})`);
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}
