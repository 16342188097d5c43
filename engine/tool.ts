import { spawn } from "node:child_process";

/** How a tool is started. */
export interface ToolOptions {
  readonly cwd?: string;
  /** All of its environment. @default that of this process */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** After this many milliseconds it is killed and counts as failed. @default never */
  readonly timeout?: number;
  /** After this many milliseconds without output it is killed and counts as failed. @default never */
  readonly silence?: number;
  /** Called with each piece of output, from both streams. */
  readonly onText?: (text: string) => void;
}

/** How a tool ended. */
export interface Ending {
  /** `null` when it was killed or never started. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Why it could not be started, or was stopped. */
  readonly error?: string;
}

/** Runs a tool to its end and gives its stdout. @throws Error with the last lines it printed. */
export async function runTool(name: string, args: readonly string[], options: ToolOptions): Promise<string> {
  const ending = await runToEnd(name, args, options);
  if (ending.code === 0) return ending.stdout;
  throw new Error(failureOf([name, ...args].join(" "), ending));
}

/** The failure in one line, with the last lines of output. */
export function failureOf(what: string, { code, stdout, stderr, error }: Ending): string {
  const said = (stderr.trim() || stdout.trim()).split("\n").slice(-6).join(" / ").slice(-600);
  const ended = error ?? (code === null ? "was stopped: it took too long" : `ended with ${code}`);
  return `${what.slice(0, 100)} ${ended}${said === "" ? "" : `: ${said}`}`;
}

/** Runs a tool until it ends, with success or failure. */
export function runToEnd(
  name: string,
  args: readonly string[],
  { cwd, env = process.env, timeout, silence, onText }: ToolOptions,
): Promise<Ending> {
  return new Promise((resolve) => {
    const place = cwd === undefined ? {} : { cwd };
    const limit = timeout === undefined ? {} : { timeout };
    const child = spawn(name, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...env }, ...limit, ...place });
    const printed = { stdout: "", stderr: "" };
    let silent: string | undefined;
    const end = () => {
      silent = `was stopped: it printed nothing for ${(silence ?? 0) / 1000} s`;
      child.kill();
    };
    const timer = silence === undefined ? undefined : setTimeout(end, silence);
    for (const stream of ["stdout", "stderr"] as const) {
      child[stream].setEncoding("utf8").on("data", (text: string) => {
        printed[stream] += text;
        timer?.refresh();
        onText?.(text);
      });
    }
    child.on("error", (error) => {
      clearTimeout(timer);
      resolve({ code: null, ...printed, error: `could not be started: ${error.message}` });
    });
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ code, ...printed, ...(silent === undefined ? {} : { error: silent }) });
    });
  });
}
