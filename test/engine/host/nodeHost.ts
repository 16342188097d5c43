import { spawn } from "node:child_process";
import { join } from "node:path";
import { repository } from "../../../engine/copy/workspace.ts";
import { cacheFolder } from "../../../engine/installation/cache.ts";
import { hostVariables, serveLanguageHost, type RunRequest } from "./languageHost.ts";

/** A language host that the engine is told of by an environment variable. */
export interface NodeHost {
  readonly env: Readonly<Record<string, string>>;
  readonly close: () => void;
}

/**
 * Serves a node language host from this process. The one that is built from Go stands between program and engine and does
 * not pass on what is newer than itself, transforms among it; this one lets the program talk to the engine.
 */
export async function serveNodeHost(): Promise<NodeHost> {
  const { port, close } = await serveLanguageHost(runProgram);
  return { env: hostVariables(port), close };
}

/** Runs a program without configuration and without types. @returns why it failed, or nothing. */
function runProgram(request: RunRequest, engine: string): Promise<string> {
  const args = [
    join(repository, "node_modules/@pulumi/pulumi/cmd/run"),
    `--monitor=${request.getMonitorAddress()}`,
    `--engine=${engine}`,
    `--project=${request.getProject()}`,
    `--stack=${request.getStack()}`,
    `--organization=${request.getOrganization()}`,
    `--pwd=${request.getPwd()}`,
    `--parallel=${request.getParallel()}`,
    ...(request.getDryrun() ? ["--dry-run"] : []),
    request.getProgram(),
  ];
  return new Promise((resolve) => {
    // The SDK is compiled once for all programs.
    const NODE_COMPILE_CACHE = join(cacheFolder(), "compile-cache");
    const env = { PATH: process.env["PATH"], PULUMI_NODEJS_TYPESCRIPT: "false", NODE_COMPILE_CACHE };
    const child = spawn(process.execPath, args, { cwd: request.getPwd(), env, stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (said += text));
    child.on("close", (code) => {
      resolve(code === 0 ? "" : `the program ended with ${String(code)}: ${said.slice(-600)}`);
    });
  });
}
