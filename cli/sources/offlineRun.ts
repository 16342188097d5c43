import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

import { parseJson } from "../../json/parseJson.ts";
import type { GivenOutputs } from "../../project/outputs/given.ts";
import type { Needs } from "../../project/settings/settings.ts";
import { UserError } from "../system/errors.ts";
import { undoWhenStopped } from "../system/interrupt.ts";

/** One stack of an offline run, with its digest. */
export interface OfflineStack {
  readonly stack: string;
  readonly digest: unknown;
  /** The other stacks that the program refers to. */
  readonly references?: readonly string[];
  /** Why the program was not confined, if it was not. */
  readonly unconfined?: string;
}

/** Why there is no digest: of a stack, or of the whole project. */
export interface OfflineProblem {
  readonly stack?: string;
  readonly error: { readonly kind: string; readonly message: string };
}

export interface OfflineOptions {
  readonly cwd: string;
  readonly stacks: readonly string[];
  readonly how: HowToRun;
  /** Whether it is the base of a comparison. */
  readonly isBase?: boolean;
}

/** The user's options for every run of a program. */
export interface HowToRun {
  /** Seconds, as text. */
  readonly timeout?: string | undefined;
  readonly typeCheck?: boolean | undefined;
  /** The day on which the command began. */
  readonly date: string;
  /** The given outputs of other stacks. */
  readonly outputs: readonly GivenOutputs[];
  /** Whether programs are confined. */
  readonly confine: "auto" | "required" | "off";
  /** What they get although they are. */
  readonly needs: Needs;
}

/** The result of a run: each stack in its order, with its digest or its error. */
export interface OfflineRun {
  readonly stacks: readonly OfflineStack[];
  readonly problems: readonly OfflineProblem[];
}

/**
 * Runs a Pulumi program offline.
 *
 * @throws UserError when the project cannot be run at all, or a stack fails: with the message of each.
 */
export async function runOffline(options: OfflineOptions): Promise<readonly OfflineStack[]> {
  const { stacks, problems } = await tryOffline(options);
  if (problems.length > 0) throw new UserError(problems.map(describe).join("\n\n"));
  return stacks;
}

/** The same with errors as a result. It uses a child process, so that this process never loads Pulumi and starts fast. */
export async function tryOffline({ cwd, stacks, how, isBase }: OfflineOptions): Promise<OfflineRun> {
  const script = new URL(`../../offline/main${import.meta.url.endsWith(".ts") ? ".ts" : ".js"}`, import.meta.url);
  const howArgs = [
    ...(how.timeout === undefined ? [] : ["--timeout", how.timeout]),
    ...(how.typeCheck === true ? ["--type-check"] : []),
    ...(isBase === true ? ["--base"] : []),
    `--date=${how.date}`,
    `--confine=${how.confine}`,
    `--needs=${JSON.stringify(how.needs)}`,
    ...how.outputs.map((given) => `--outputs=${JSON.stringify(given)}`),
  ];
  const args = [`--cwd=${cwd}`, ...stacks.map((stack) => `--stack=${stack}`)];
  const child = spawn(process.execPath, [fileURLToPath(script), ...args, ...howArgs], {
    // Its stdin ends with this process, however that ends: then the run ends as well.
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, KEYLESS_PARENT_PIPE: "1" },
  });
  const hasEnded = undoWhenStopped(() => child.kill("SIGTERM"));
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  const results: (OfflineStack | OfflineProblem)[] = [];
  // Not node:readline, which also ends a line at characters that may be inside a text.
  let printed = "";
  for await (const chunk of child.stdout.setEncoding("utf8")) printed += String(chunk);
  for (const line of printed.split("\n")) {
    if (line !== "") results.push(parseJson(line) as OfflineStack | OfflineProblem);
  }
  const exitCode = await ended;
  hasEnded();
  const problems = results.filter((result) => "error" in result);
  if (exitCode !== 0 && problems.length === 0) {
    throw new Error(`the offline run ended with exit code ${String(exitCode)} and no message`);
  }
  return { stacks: results.filter((result) => "digest" in result), problems };
}

function describe({ stack, error: { message } }: OfflineProblem): string {
  return stack === undefined || stack === "" ? message : `stack ${stack}: ${message}`;
}
