import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { UserError } from "./errors.ts";

/** One stack of an offline run: its digest, or why there is none. */
export interface OfflineStack {
  readonly stack: string;
  readonly digest?: unknown;
  readonly error?: { readonly kind: string; readonly message: string };
}

export interface OfflineOptions {
  readonly cwd: string;
  readonly stacks: readonly string[];
  readonly timeout: string | undefined;
}

/**
 * Runs a Pulumi program offline in a child process: this one starts fast because it never loads Pulumi.
 *
 * @throws UserError when the project cannot be run at all, or a stack fails: with the message of each.
 */
export async function runOffline({ cwd, stacks, timeout }: OfflineOptions): Promise<OfflineStack[]> {
  const script = new URL(`../offline/main${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url);
  const timeoutArgs = timeout === undefined ? [] : ["--timeout", timeout];
  const args = [`--cwd=${cwd}`, ...stacks.map((stack) => `--stack=${stack}`)];
  const child = spawn(process.execPath, [fileURLToPath(script), ...args, ...timeoutArgs], {
    // Its stdin ends with this process, however that ends: then the run ends as well.
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, KEYLESS_PARENT_PIPE: "1" },
  });
  const stop = (signal: NodeJS.Signals) => {
    child.kill("SIGTERM");
    process.exitCode = 2;
    process.kill(process.pid, signal);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.once(signal, stop);
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  const results: OfflineStack[] = [];
  for await (const line of createInterface({ input: child.stdout, crlfDelay: Infinity })) {
    results.push(JSON.parse(line) as OfflineStack);
  }
  const exitCode = await ended;
  for (const signal of signals) process.removeListener(signal, stop);
  const problems = results.flatMap(({ stack, error }) => (error === undefined ? [] : [describe(stack, error)]));
  if (problems.length > 0) throw new UserError(problems.join("\n\n"));
  if (exitCode !== 0) throw new Error(`the offline run ended with exit code ${String(exitCode)} and no message`);
  return results;
}

function describe(stack: string | undefined, { message }: { readonly message: string }): string {
  return stack === undefined || stack === "" ? message : `stack ${stack}: ${message}`;
}
