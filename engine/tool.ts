import { spawn } from "node:child_process";

/** How a tool is started. */
export interface ToolOptions {
  readonly cwd?: string;
  /** All of its environment. @default that of this process */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** After this many milliseconds it is killed and counts as failed. */
  readonly timeout: number;
}

/** How a tool ended. */
export interface Ending {
  /** `null` when it was killed or never started. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Why it could not be started. */
  readonly error?: string;
}

/** Runs a tool to its end and gives its stdout. @throws Error with the last lines it printed. */
export async function runTool(name: string, args: readonly string[], options: ToolOptions): Promise<string> {
  const ending = await runToEnd(name, args, options);
  if (ending.code === 0) return ending.stdout;
  throw new Error(failureOf([name, ...args].join(" "), ending));
}

/** What went wrong, in one line with the last of what was printed. */
export function failureOf(what: string, { code, stdout, stderr, error }: Ending): string {
  const said = (stderr.trim() || stdout.trim()).split("\n").slice(-6).join(" / ").slice(-600);
  const ended = error ?? (code === null ? "was stopped: it took too long" : `ended with ${code}`);
  return `${what.slice(0, 100)} ${ended}${said === "" ? "" : `: ${said}`}`;
}

/** Runs a tool to its end, however that is. */
export function runToEnd(
  name: string,
  args: readonly string[],
  { cwd, env = process.env, timeout }: ToolOptions,
): Promise<Ending> {
  return new Promise((resolve) => {
    const place = cwd === undefined ? {} : { cwd };
    const child = spawn(name, args, { stdio: ["ignore", "pipe", "pipe"], env: { ...env }, timeout, ...place });
    const printed = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text: string) => (printed.stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (printed.stderr += text));
    child.on("error", (error) => {
      resolve({ code: null, ...printed, error: `could not be started: ${error.message}` });
    });
    child.on("close", (code) => {
      resolve({ code, ...printed });
    });
  });
}
