import type { Access, Unknown } from "../terms/report.ts";

// A key that is copied is told once, by a finding: of a service all that have a copy, in one sentence.
// Of a secret that opens nobody knows what, only a change of who has it is told.

/** Whether somebody has this by a copy of a key. */
export function isCopy({ channel, via }: Pick<Access, "channel" | "via">): boolean {
  return channel === "key" && via.some(({ kind }) => kind === "copiedKey");
}

/** Whether what is not known is the value of a key of which it is told who has it. */
export function isToldCopy({ isCopiedKey }: Unknown): boolean {
  return isCopiedKey === true;
}
