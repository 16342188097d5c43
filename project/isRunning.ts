import { readFileSync } from "node:fs";

/** Whether a process runs, whoever it belongs to. One that has ended does not, even where nobody has collected it yet. */
export function isRunning(pid: number): boolean {
  try {
    // Signal 0 only asks. A process that was killed keeps its number until its parent takes notice, in containers for seconds.
    process.kill(pid, 0);
    return !hasEnded(pid);
  } catch (error) {
    // It is there and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Of a system that has no such file only signals tell. @see proc_pid_status(5) */
function hasEnded(pid: number): boolean {
  try {
    return /^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}
