import { readFileSync } from "node:fs";

/** Whether a process of any user runs. A process that has ended does not run, even if it has not been reaped yet. */
export function isRunning(pid: number): boolean {
  try {
    // Signal 0 only asks. A killed process keeps its number until its parent reaps it, in containers for seconds.
    process.kill(pid, 0);
    return !hasEnded(pid);
  } catch (error) {
    // The process exists and belongs to another user.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** On a system without such a file only signals help. @see proc_pid_status(5) */
function hasEnded(pid: number): boolean {
  try {
    return /^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}
