import type { AccessChange } from "../terms/report.ts";
import { nameOf } from "./words.ts";

/** Whether a change stands for a resource that nobody reads: somebody may be given something through it. */
export function isUnread({ actor, scope, verdict }: AccessChange): boolean {
  return verdict === "unknown" && actor.kind === "unknown" && scope.kind === "unknown" && actor.id === scope.id;
}

/** What is not read: the resource, or the stack as a whole. */
export function unreadName({ actor: { id } }: AccessChange): string {
  return id === "" ? "the stack" : nameOf(id);
}
