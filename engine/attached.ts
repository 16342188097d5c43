import { spawn } from "node:child_process";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** npm forwards a signal that the terminal has sent already. Signals within this many milliseconds are one key press. */
const onePress = 1_000;

export interface AttachedOptions {
  readonly cwd: string;
  /** All of its environment. */
  readonly env: Readonly<Record<string, string>>;
  /** Called with the id of the process. */
  readonly onStart: (pid: number) => void;
}

/**
 * Runs the engine and shows its output as it comes. A signal to stop this process asks the engine to end: it
 * starts nothing new and saves its state. A second signal ends it at once.
 *
 * @returns its exit code.
 */
export function runAttached(
  command: string,
  args: readonly string[],
  { cwd, env, onStart }: AttachedOptions,
): Promise<number> {
  return new Promise((resolve, reject) => {
    // In a group of its own: a signal of the terminal comes here only, and reaches the engine once.
    const engine = spawn(command, args, {
      cwd,
      env: { ...env },
      stdio: ["ignore", "inherit", "inherit"],
      detached: true,
    });
    if (engine.pid !== undefined) onStart(engine.pid);
    let last = -Infinity;
    const stop = (): void => {
      const now = performance.now();
      if (now - last < onePress) return;
      last = now;
      engine.kill("SIGINT");
    };
    for (const signal of signals) process.on(signal, stop);
    const ended = (): void => {
      for (const signal of signals) process.removeListener(signal, stop);
    };
    engine.on("error", (error) => {
      ended();
      reject(error);
    });
    engine.on("close", (code) => {
      ended();
      resolve(code ?? killed);
    });
  });
}

/** The exit code if the engine itself was killed. */
const killed = 137;
