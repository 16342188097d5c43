import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const peakHook = new URL("peak.ts", import.meta.url).href;

/**
 * One run of a command: wall time, the time of all processors, which a busy machine changes less, and the peak memory of the
 * largest of its Node processes that are not confined.
 */
export interface Run {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly megabytes: number;
  readonly processes: number;
}

/** Runs a Node script with arguments, as a child process. @throws Error when it ends with another code than expected. */
export function measure(args: readonly string[], expected: number, cwd?: string): Run {
  const folder = mkdtempSync(join(tmpdir(), "keyless-bench-"));
  const peaks = join(folder, "peaks");
  const before = cpuOfChildren();
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env: {
      ...process.env,
      BENCH_PEAKS_FILE: peaks,
      NODE_OPTIONS: `--import ${peakHook}`,
      AWS_EC2_METADATA_DISABLED: "1",
    },
    encoding: "utf8",
    maxBuffer: 1 << 30,
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== expected) throw new Error(`${args.join(" ")} ended with exit code ${String(status)}: ${stderr}`);
  const told = readFileSync(peaks, "utf8")
    .trim()
    .split("\n")
    .map((line) => line.split(" ").map(Number));
  rmSync(folder, { recursive: true });
  const after = cpuOfChildren();
  return {
    seconds,
    cpuSeconds:
      before === undefined || after === undefined
        ? told.reduce((sum, [, microseconds = 0]) => sum + microseconds, 0) / 1e6
        : after - before,
    megabytes: Math.max(...told.map(([kilobytes = 0]) => kilobytes)) / 1024,
    processes: told.length,
  };
}

/** Seconds of all processes that have ended below this one, confined ones too: those can write no file for the bench. */
function cpuOfChildren(): number | undefined {
  if (process.platform !== "linux") return undefined;
  const [, fields = ""] = readFileSync("/proc/self/stat", "latin1").split(") ");
  // cutime and cstime of proc(5), in hundredths of a second.
  const [user, system] = fields.split(" ").slice(13, 15).map(Number);
  return ((user ?? NaN) + (system ?? NaN)) / 100;
}

/** The middle one of several figures. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** Prints whether a goal is reached. If not, this process fails. */
export function say(what: string, isReached: boolean, wanted: string): void {
  console.log(`${isReached ? "reached    " : "NOT REACHED"}  ${what} (goal: ${wanted})`);
  if (!isReached) process.exitCode = 1;
}
