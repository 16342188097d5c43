import { isRunning } from "../../project/isRunning.ts";
import type { Operation } from "./tenant.ts";

/** Whether an operation is over without having ended: its time is up, or its process died. */
export function isOver({ pid, deadline }: Pick<Operation, "pid" | "deadline">, now: number): boolean {
  return now > deadline || !isRunning(pid);
}
