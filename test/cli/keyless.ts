import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

import { vi } from "vitest";

import { main } from "../../cli/main.ts";
import { runOfflineHere } from "./offlineHere.ts";

export const root = fileURLToPath(new URL("../../", import.meta.url));

export interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

export interface SpawnOptions extends RunOptions {
  /** What comes on standard input. */
  readonly input?: string;
}

/** Runs the command as a user does, in a process of its own. */
export function keyless(args: readonly string[], options: SpawnOptions = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}cli/keyless.ts`, ...args], {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...options.env },
    encoding: "utf8",
    ...(options.input === undefined ? {} : { input: options.input }),
  });
  return { exitCode: status, stdout, stderr };
}

/**
 * Runs the command and its offline runs in this process, for what is not about theirs: those take half a second each to start.
 * One at a time.
 */
export async function keylessHere(args: readonly string[], { cwd = root, env = {} }: RunOptions = {}): Promise<Ran> {
  const before = process.cwd();
  const undo = runOfflineHere();
  const printed = { stdout: "", stderr: "" };
  const spies = (["stdout", "stderr"] as const).map((name) =>
    vi.spyOn(process[name], "write").mockImplementation((text) => {
      printed[name] += String(text);
      return true;
    }),
  );
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  try {
    process.chdir(cwd);
    return { exitCode: await main(args), ...printed };
  } finally {
    process.chdir(before);
    process.exitCode = undefined;
    vi.unstubAllEnvs();
    for (const spy of spies) spy.mockRestore();
    undo();
  }
}
