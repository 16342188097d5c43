import type { Operation } from "./tenant.ts";

/** Whether an operation has ended without saying so: its time is up, or its process died. */
export function isOver({ pid, deadline }: Pick<Operation, "pid" | "deadline">, now: number): boolean {
  return now > deadline || !isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    // Signal 0 asks only whether there is such a process.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It is there and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
