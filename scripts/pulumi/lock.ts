import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A holder that says nothing for longer than any build takes is gone, whatever its process id now belongs to. */
const longestHold = 30 * 60_000;

/**
 * Does the work while no other process does. Two that find the same dead holder at the same moment may both proceed: the
 * work must bear that, it only is done twice.
 *
 * @param onWait called once when another process holds the lock.
 */
export async function withLock<T>(path: string, work: () => Promise<T>, onWait: () => void): Promise<T> {
  mkdirSync(dirname(path), { recursive: true });
  let hasWaited = false;
  while (!take(path)) {
    if (isAbandoned(path)) {
      rmSync(path, { force: true });
      continue;
    }
    if (!hasWaited) onWait();
    hasWaited = true;
    await sleep(500);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}

function take(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

function isAbandoned(path: string): boolean {
  try {
    const age = Date.now() - statSync(path).mtimeMs;
    const holder = Number(readFileSync(path, "utf8"));
    // A file without an id yet is being written at this moment.
    return age > longestHold || (holder > 0 ? !isRunning(holder) : age > 5_000);
  } catch (error) {
    // Released since: the next attempt takes it.
    if (codeOf(error) === "ENOENT") return false;
    throw error;
  }
}

/** Whether there is such a process, whoever it belongs to. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Error && "code" in error ? String(error.code) : undefined;
}
